using Credence.Statistics;

namespace Credence.Resumes.Unlocking;

/// <summary>Counts again, posting by posting, what chosen sets of additions open, with the interval of each share: employers are the independent draws.</summary>
/// <remarks>Method: docs/method/employer-clustered-interval.md.</remarks>
/// <param name="postings">Postings of the target.</param>
/// <param name="table">Additions.</param>
/// <param name="employers">Named employers (count).</param>
/// <param name="seed">Seed of the draws.</param>
internal sealed class OpenedRows(ReachPosting[] postings, AdditionTable table, int employers, int seed)
{
    /// <summary>The cluster of each posting: its employer, or one of its own where it names none.</summary>
    private readonly int[] _clusters = Clusters(postings, employers);

    /// <summary>Hits in each cluster; 0 between two rows.</summary>
    private readonly int[] _hits = new int[employers + postings.Length];

    /// <summary>The last row that each posting was looked at for.</summary>
    private readonly int[] _seen = new int[postings.Length];

    /// <summary>For each addition the postings that name it or that it could help to open, by their places in the list.</summary>
    private readonly Lazy<List<int>[]> _naming = new(() =>
    {
        var naming = Enumerable.Range(0, table.Count).Select(_ => new List<int>()).ToArray();
        for (var at = 0; at < postings.Length; at++)
        {
            foreach (var skill in postings[at].SkillsMissing)
                naming[skill].Add(at);
            foreach (var certification in postings[at].Groups.Length == 0 ? postings[at].Named : postings[at].Groups.SelectMany(group => group).Union(postings[at].Named))
                naming[certification].Add(at);
        }

        return naming;
    });

    private int _row;

    /// <summary>One row for each set, in their order.</summary>
    /// <param name="sets">Sets of additions; null stands for what is within reach now.</param>
    /// <param name="stop">Stops between resamples.</param>
    internal IReadOnlyList<Opened> Of(IReadOnlyList<(IReadOnlyList<int>? Parts, IReadOnlyList<Addition> Shown)> sets, CancellationToken stop)
    {
        var hits = sets.Select(set => Hits(set.Parts)).ToList();
        var ranges = Ranges([.. hits.Select(hit => hit.Clusters)], stop);
        return [.. sets.Select((set, i) => new Opened(
            set.Shown, hits[i].Count, postings.Length, hits[i].Employers, ranges[i]?.Range ?? WilsonInterval.Of(new Proportion(hits[i].Count, postings.Length)), hits[i].Named))];
    }

    private (int Count, int Employers, int Named, IReadOnlyList<(int Cluster, int Hits)> Clusters) Hits(IReadOnlyList<int>? parts)
    {
        var opened = new List<int>();
        if (parts is null)
        {
            for (var at = 0; at < postings.Length; at++)
            {
                if (postings[at].IsWithinReach)
                    opened.Add(at);
            }

            return Hits(opened, 0);
        }

        var has = new bool[table.Count];
        foreach (var part in parts)
            has[part] = true;
        // only postings that name one of them can open, or name all of them; each counts once
        _row++;
        var named = 0;
        foreach (var part in parts)
        {
            foreach (var at in _naming.Value[part])
            {
                if (_seen[at] == _row)
                    continue;
                _seen[at] = _row;
                named += NamesAll(postings[at], parts) ? 1 : 0;
                if (postings[at].CanOpen && postings[at].OpensWith(has))
                    opened.Add(at);
            }
        }

        return Hits(opened, named);
    }

    private static bool NamesAll(ReachPosting posting, IReadOnlyList<int> parts)
    {
        foreach (var part in parts)
        {
            if (Array.IndexOf(posting.SkillsMissing, part) < 0 && Array.IndexOf(posting.Named, part) < 0)
                return false;
        }

        return true;
    }

    private (int Count, int Employers, int Named, IReadOnlyList<(int Cluster, int Hits)> Clusters) Hits(List<int> opened, int named)
    {
        var touched = new List<int>();
        foreach (var at in opened)
        {
            if (_hits[_clusters[at]]++ == 0)
                touched.Add(_clusters[at]);
        }

        touched.Sort();
        List<(int Cluster, int Hits)> clusters = [.. touched.Select(cluster => (cluster, _hits[cluster]))];
        foreach (var cluster in touched)
            _hits[cluster] = 0;
        return (opened.Count, touched.Count(cluster => cluster < employers), named, clusters);
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
        int[] all = [.. sizes, .. Enumerable.Repeat(1, postings.Count(one => one.Employer < 0))];
        return all.Length == 0
            ? [.. hits.Select(_ => (ClusterShare?)null)]
            : ClusterBootstrap.Shares(all, hits, ClusterBootstrap.CustomaryResamples, WilsonInterval.CustomaryConfidence, RandomStream.For(seed, "bootstrap|reach"), stop);
    }
}
