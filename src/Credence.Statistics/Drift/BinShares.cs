namespace Credence.Statistics.Drift;

/// <summary>Shares of a sample in bins.</summary>
public static class BinShares
{
    /// <summary>Part of all values (ratio) in each bin; values outside the edges, and what is no number, are in none.</summary>
    /// <param name="values">Values, at least one, in any order.</param>
    /// <param name="edges">Ascending edges, at least two.</param>
    public static double[] Of(ReadOnlySpan<double> values, ReadOnlySpan<double> edges)
    {
        var counts = new double[edges.Length - 1];
        foreach (var value in values)
        {
            if (!(value >= edges[0] && value <= edges[^1]))
                continue;
            var at = edges.BinarySearch(value);
            // an edge belongs to the bin above it, the last to the bin below
            counts[Math.Min(at >= 0 ? at : ~at - 1, counts.Length - 1)]++;
        }

        for (var bin = 0; bin < counts.Length; bin++)
            counts[bin] /= values.Length;
        return counts;
    }

    /// <summary>Shares of categories from their counts.</summary>
    public static double[] Of(ReadOnlySpan<double> counts)
    {
        double all = 0;
        foreach (var count in counts)
            all += count;
        var shares = new double[counts.Length];
        for (var at = 0; at < shares.Length; at++)
            shares[at] = counts[at] / all;
        return shares;
    }
}
