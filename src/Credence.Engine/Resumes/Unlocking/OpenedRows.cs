using Credence.Statistics;

namespace Credence.Resumes.Unlocking;

/// <summary>Counts again, posting by posting, what chosen sets of additions open, with the interval of each share: employers are the independent draws.</summary>
/// <remarks>Method: docs/method/employer-clustered-interval.md.</remarks>
/// <param name="postings">Postings of the target.</param>
/// <param name="table">Additions.</param>
/// <param name="employers">Named employers (count).</param>
/// <param name="seed">Seed of the draws.</param>
internal sealed class OpenedRows(IReadOnlyList<ReachPosting> postings, AdditionTable table, int employers, int seed)
{
    /// <summary>The cluster of each posting: its employer, or one of its own where it names none.</summary>
    private readonly int[] _clusters = Clusters(postings, employers);

    /// <summary>Hits in each cluster; 0 between two rows.</summary>
    private readonly int[] _hits = new int[employers + postings.Count];

    /// <summary>For each addition the postings that name it or that it could help to open, by their places in the list.</summary>
    private readonly Lazy<List<int>[]> _naming = new(() =>
    {
        var naming = Enumerable.Range(0, table.Count).Select(_ => new List<int>()).ToArray();
        for (var at = 0; at < postings.Count; at++)
        {
            foreach (var skill in postings[at].SkillsMissing)
                naming[skill].Add(at);
            foreach (var certification in postings[at].Groups.Length == 0 ? postings[at].Named : postings[at].Groups.SelectMany(group => group).Union(postings[at].Named))
                naming[certification].Add(at);
        }

        return naming;
    });

    /// <summary>One row for each set, in their order.</summary>
    /// <param name="sets">Sets of additions; null stands for what is within reach now.</param>
    /// <param name="stop">Stops between resamples.</param>
    internal IReadOnlyList<Opened> Of(IReadOnlyList<(IReadOnlyList<int>? Parts, IReadOnlyList<Addition> Shown)> sets, CancellationToken stop)
    {
        var hits = sets.Select(set => Hits(set.Parts)).ToList();
        var ranges = Ranges([.. hits.Select(hit => hit.Clusters)], stop);
        return [.. sets.Select((set, i) => new Opened(
            set.Shown, hits[i].Count, postings.Count, hits[i].Employers, ranges[i]?.Range ?? WilsonInterval.Of(new Proportion(hits[i].Count, postings.Count)), hits[i].Named))];
    }

    private (int Count, int Employers, int Named, IReadOnlyList<(int Cluster, int Hits)> Clusters) Hits(IReadOnlyList<int>? parts)
    {
        if (parts is null)
            return Hits(Enumerable.Range(0, postings.Count).Where(at => postings[at].IsWithinReach), 0);
        var has = new bool[table.Count];
        foreach (var part in parts)
            has[part] = true;
        // only postings that name one of them can open, or name all of them
        var opened = new List<int>();
        var named = 0;
        foreach (var part in parts)
        {
            foreach (var at in _naming.Value[part])
            {
                // once for each posting: with the first of them that it names
                var posting = postings[at];
                if (!IsFirst(at, part, parts))
                    continue;
                named += parts.All(one => Array.IndexOf(posting.SkillsMissing, one) >= 0 || Array.IndexOf(posting.Named, one) >= 0) ? 1 : 0;
                if (posting.CanOpen && posting.OpensWith(has))
                    opened.Add(at);
            }
        }

        return Hits(opened, named);
    }

    private bool IsFirst(int at, int part, IReadOnlyList<int> parts)
    {
        foreach (var other in parts)
        {
            if (other == part)
                return true;
            if (_naming.Value[other].BinarySearch(at) >= 0)
                return false;
        }

        return false;
    }

    private (int Count, int Employers, int Named, IReadOnlyList<(int Cluster, int Hits)> Clusters) Hits(IEnumerable<int> opened, int named)
    {
        var count = 0;
        var touched = new List<int>();
        foreach (var at in opened)
        {
            count++;
            if (_hits[_clusters[at]]++ == 0)
                touched.Add(_clusters[at]);
        }

        touched.Sort();
        List<(int Cluster, int Hits)> clusters = [.. touched.Select(cluster => (cluster, _hits[cluster]))];
        foreach (var cluster in touched)
            _hits[cluster] = 0;
        return (count, touched.Count(cluster => cluster < employers), named, clusters);
    }

    private static int[] Clusters(IReadOnlyList<ReachPosting> postings, int employers)
    {
        var alone = employers;
        return [.. postings.Select(posting => posting.Employer >= 0 ? posting.Employer : alone++)];
    }

    private IReadOnlyList<ClusterShare?> Ranges(IReadOnlyList<IReadOnlyList<(int Cluster, int Hits)>> hits, CancellationToken stop)
    {
        var sizes = new int[employers];
        foreach (var posting in postings.Where(posting => posting.Employer >= 0))
            sizes[posting.Employer]++;
        int[] all = [.. sizes, .. Enumerable.Repeat(1, postings.Count(posting => posting.Employer < 0))];
        return all.Length == 0
            ? [.. hits.Select(_ => (ClusterShare?)null)]
            : ClusterBootstrap.Shares(all, hits, ClusterBootstrap.CustomaryResamples, WilsonInterval.CustomaryConfidence, RandomStream.For(seed, "bootstrap|reach"), stop);
    }
}
