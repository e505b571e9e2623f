namespace Credence.Statistics;

/// <summary>Interval of shares Σk/Σn by drawing whole clusters with replacement; several shares over the same clusters use the same draws.</summary>
/// <remarks>B. Efron and R. Tibshirani, An Introduction to the Bootstrap (1993), ch. 13; A. C. Davison and D. V. Hinkley, Bootstrap Methods (1997), §3.8. Method: docs/method/employer-clustered-interval.md.</remarks>
public static class ClusterBootstrap
{
    /// <summary>Number of resamples unless told otherwise.</summary>
    public const int CustomaryResamples = 2000;

    private const int DrawsAtOnce = 1024;

    /// <summary>The result for each row of hits, in their order; null where resampling says nothing: fewer than two clusters, no hit, or nothing but hits.</summary>
    /// <param name="sizes">Cases in each cluster (1 or more each).</param>
    /// <param name="hits">For each share, its clusters with hits: cluster index and number of hits there (1 to the cluster's size), each cluster at most once.</param>
    /// <param name="resamples">Number of resamples (2 or more).</param>
    /// <param name="confidence">Confidence level (ratio).</param>
    /// <param name="random">Source of the draws.</param>
    /// <param name="cancel">Stops between resamples.</param>
    public static IReadOnlyList<ClusterShare?> Shares(
        IReadOnlyList<int> sizes,
        IReadOnlyList<IReadOnlyList<(int Cluster, int Hits)>> hits,
        int resamples,
        double confidence,
        RandomStream random,
        CancellationToken cancel)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(resamples, 2);
        var total = sizes.Sum(size => (long)size);
        var open = Enumerable.Range(0, hits.Count).Where(row => Varies(sizes.Count, hits[row].Sum(hit => (long)hit.Hits), total)).ToArray();
        var results = new ClusterShare?[hits.Count];
        if (open.Length == 0)
            return results;

        var alike = AlikeClusters.Of(sizes, [.. open.Select(row => hits[row])]);
        var shares = open.Select(_ => new double[resamples]).ToArray();
        var drawn = new int[alike.Sizes.Count];
        var draws = new int[Math.Min(sizes.Count, DrawsAtOnce)];
        for (var resample = 0; resample < resamples; resample++)
        {
            cancel.ThrowIfCancellationRequested();
            Resample(alike, drawn, draws, random);
            var cases = alike.Cases(drawn);
            for (var i = 0; i < open.Length; i++)
                shares[i][resample] = (double)alike.Hits(i, drawn) / cases;
        }

        for (var i = 0; i < open.Length; i++)
        {
            var observed = (double)hits[open[i]].Sum(hit => (long)hit.Hits) / total;
            results[open[i]] = Summary(shares[i], observed, total, confidence);
        }

        return results;
    }

    private static bool Varies(int clusters, long count, long total) => clusters >= 2 && count > 0 && count < total;

    private static void Resample(AlikeClusters alike, int[] drawn, int[] draws, RandomStream random)
    {
        Array.Clear(drawn);
        var kindOf = alike.KindOf;
        for (var left = kindOf.Length; left > 0; left -= draws.Length)
        {
            var some = draws.AsSpan(0, Math.Min(left, draws.Length));
            random.NextBelow(kindOf.Length, some);
            foreach (var cluster in some)
                drawn[kindOf[cluster]]++;
        }
    }

    private static ClusterShare Summary(double[] shares, double observed, long total, double confidence)
    {
        var mean = shares.Average();
        var variance = shares.Sum(share => (share - mean) * (share - mean)) / (shares.Length - 1);
        Array.Sort(shares);
        return new ClusterShare(
            Quantiles.CentralOfAscending(shares, confidence),
            Math.Sqrt(variance),
            variance / (observed * (1 - observed) / total));
    }
}
