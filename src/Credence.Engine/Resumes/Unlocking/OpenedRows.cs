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
    /// <summary>One row for each set, in their order.</summary>
    /// <param name="sets">Sets of additions; an empty one stands for what is within reach now.</param>
    /// <param name="stop">Stops between resamples.</param>
    internal IReadOnlyList<Opened> Of(IReadOnlyList<(IReadOnlyList<int> Parts, IReadOnlyList<Addition> Shown)> sets, CancellationToken stop)
    {
        var hits = sets.Select(set => Hits(set.Parts)).ToList();
        var ranges = Ranges([.. hits.Select(hit => hit.Clusters)], stop);
        return [.. sets.Select((set, i) => new Opened(
            set.Shown, hits[i].Count, postings.Count, hits[i].Employers, ranges[i]?.Range ?? WilsonInterval.Of(new Proportion(hits[i].Count, postings.Count)), hits[i].Named))];
    }

    private (int Count, int Employers, int Named, IReadOnlyList<(int Cluster, int Hits)> Clusters) Hits(IReadOnlyList<int> parts)
    {
        var has = new bool[table.Count];
        foreach (var part in parts)
            has[part] = true;
        var (count, named) = (0, 0);
        var clusters = new SortedDictionary<int, int>();
        var alone = employers;
        foreach (var posting in postings)
        {
            var cluster = posting.Employer >= 0 ? posting.Employer : alone++;
            if (parts.Count > 0 && parts.All(part => Array.IndexOf(posting.SkillsMissing, part) >= 0 || Array.IndexOf(posting.Named, part) >= 0))
                named++;
            if (parts.Count == 0 ? !posting.IsWithinReach : !posting.CanOpen || !posting.OpensWith(has))
                continue;
            count++;
            clusters[cluster] = clusters.GetValueOrDefault(cluster) + 1;
        }

        return (count, clusters.Keys.Count(cluster => cluster < employers), named, [.. clusters.Select(pair => (pair.Key, pair.Value))]);
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
