using System.Runtime.InteropServices;
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
        var clusters = new Dictionary<int, int>();
        var (count, all) = (0, 0);
        if (parts is null)
        {
            for (var at = 0; at < postings.Count; at++)
                Count(at, postings[at].IsWithinReach);
        }
        else
        {
            var has = new bool[table.Count];
            foreach (var part in parts)
                has[part] = true;
            // only postings that name one of them can open, or name all of them
            var naming = parts.SelectMany(part => _naming.Value[part]);
            var times = new Dictionary<int, int>();
            foreach (var at in naming)
                CollectionsMarshal.GetValueRefOrAddDefault(times, at, out _)++;
            foreach (var (at, met) in times)
            {
                all += met == parts.Count && parts.All(part => Array.IndexOf(postings[at].SkillsMissing, part) >= 0 || Array.IndexOf(postings[at].Named, part) >= 0) ? 1 : 0;
                Count(at, postings[at].CanOpen && postings[at].OpensWith(has));
            }
        }

        return (count, clusters.Keys.Count(cluster => cluster < employers), all, [.. clusters.OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value))]);

        void Count(int at, bool isHit)
        {
            if (!isHit)
                return;
            count++;
            CollectionsMarshal.GetValueRefOrAddDefault(clusters, _clusters[at], out _)++;
        }
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
