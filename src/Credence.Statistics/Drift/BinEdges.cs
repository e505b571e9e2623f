namespace Credence.Statistics.Drift;

/// <summary>Edges of bins by the conventions that drift measures use. Bins hold their lower edge; the last holds its upper edge too.</summary>
public static class BinEdges
{
    private const int LeastForDoane = 3;

    /// <summary>Quantiles of a reference sample as edges, equal ones once, the outer ones moved to infinity, so that every later value falls into some bin.</summary>
    /// <param name="ascending">Reference values in ascending order, at least one.</param>
    /// <param name="bins">Bins (count, 1 or more).</param>
    public static double[] OfQuantiles(ReadOnlySpan<double> ascending, int bins)
    {
        var edges = new List<double>();
        for (var bin = 0; bin <= bins; bin++)
        {
            var edge = Statistics.Quantiles.OfAscending(ascending, (double)bin / bins);
            if (edges.Count == 0 || edge > edges[^1])
                edges.Add(edge);
        }

        // one value alone: everything below it, it and everything above
        if (edges.Count == 1)
            return [double.NegativeInfinity, edges[0], double.PositiveInfinity];
        // two values: each in a bin of its own
        if (edges.Count == 2)
            return [double.NegativeInfinity, edges[1], double.PositiveInfinity];
        edges[0] = double.NegativeInfinity;
        edges[^1] = double.PositiveInfinity;
        return [.. edges];
    }

    /// <summary>Bins of equal width.</summary>
    /// <param name="low">Lower end.</param>
    /// <param name="high">Upper end.</param>
    /// <param name="bins">Bins (count, 1 or more).</param>
    public static double[] Equal(double low, double high, int bins)
    {
        // a range without width gets one, half on either side
        var (from, to) = low == high ? (low - 0.5, high + 0.5) : (low, high);
        var edges = new double[bins + 1];
        for (var bin = 0; bin <= bins; bin++)
            edges[bin] = bin == bins ? to : from + bin * ((to - from) / bins);
        return edges;
    }

    /// <summary>Equal bins, so many as Sturges's rule gives: width is range / (log₂ n + 1).</summary>
    /// <remarks>H. A. Sturges, JASA 21 (1926) 65–66; count rounded up as numpy's histogram_bin_edges does.</remarks>
    public static double[] BySturges(ReadOnlySpan<double> values) => OfCount(values, 1 + Math.Log2(values.Length));

    /// <summary>Equal bins, so many as Doane's rule gives, which adds bins for skewness.</summary>
    /// <remarks>D. P. Doane, The American Statistician 30 (1976) 181–183; count rounded up as numpy's histogram_bin_edges does.</remarks>
    public static double[] ByDoane(ReadOnlySpan<double> values)
    {
        double n = values.Length;
        if (n < LeastForDoane)
            return OfCount(values, 1);
        var mean = Mean(values);
        double square = 0, cube = 0;
        foreach (var value in values)
        {
            square += (value - mean) * (value - mean) / n;
            cube += (value - mean) * (value - mean) * (value - mean) / n;
        }

        if (square <= 0)
            return OfCount(values, 1);
        var skewness = cube / (square * Math.Sqrt(square));
        var error = Math.Sqrt(6 * (n - 2) / ((n + 1) * (n + 3)));
        return OfCount(values, 1 + Math.Log2(n) + Math.Log2(1 + Math.Abs(skewness) / error));
    }

    private static double[] OfCount(ReadOnlySpan<double> values, double count)
    {
        var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var value in values)
            (low, high) = (Math.Min(low, value), Math.Max(high, value));
        // a whole number of bins must not become one more by rounding
        return Equal(low, high, low == high ? 1 : (int)Math.Ceiling((high - low) / ((high - low) / count)));
    }

    private static double Mean(ReadOnlySpan<double> values)
    {
        double sum = 0;
        foreach (var value in values)
            sum += value;
        return sum / values.Length;
    }
}
