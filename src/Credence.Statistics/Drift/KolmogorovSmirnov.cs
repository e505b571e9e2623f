namespace Credence.Statistics.Drift;

/// <summary>The two-sample test of Kolmogorov and Smirnov.</summary>
public static class KolmogorovSmirnov
{
    private const long MostPaths = 100_000_000;
    private const double Rounding = 1e-7;

    /// <summary>Largest difference of the two empirical distribution functions (ratio, 0 to 1).</summary>
    /// <param name="one">Values in ascending order, at least one.</param>
    /// <param name="other">Values in ascending order, at least one.</param>
    public static double Distance(ReadOnlySpan<double> one, ReadOnlySpan<double> other)
    {
        double largest = 0;
        for (int i = 0, j = 0; i < one.Length && j < other.Length;)
        {
            var value = Math.Min(one[i], other[j]);
            while (i < one.Length && one[i] <= value)
                i++;
            while (j < other.Length && other[j] <= value)
                j++;
            largest = Math.Max(largest, Math.Abs((double)i / one.Length - (double)j / other.Length));
        }

        return largest;
    }

    /// <summary>Probability of a distance so large or larger where both samples are of one continuous distribution: exact up to 100 million pairs, the limiting distribution beyond. With ties it is too large, never too small.</summary>
    /// <param name="distance">Distance (ratio).</param>
    /// <param name="one">Values of one sample (count, 1 or more).</param>
    /// <param name="other">Values of the other (count, 1 or more).</param>
    /// <remarks>Exact: paths that leave the band around the diagonal, counted as probabilities so that small ones keep their digits; J. L. Hodges, Arkiv för Matematik 3 (1958) 469–486.</remarks>
    public static double Probability(double distance, int one, int other) =>
        (long)one * other <= MostPaths ? Exact(distance, one, other) : Limiting(distance, one, other);

    private static double Exact(double distance, int one, int other)
    {
        var (m, n) = (Math.Min(one, other), Math.Max(one, other));
        // the statistic takes only multiples of 1/(m n)
        var bound = (0.5 + Math.Floor(distance * m * n - Rounding)) / ((double)m * n);
        var outside = new double[n + 1];
        for (var j = 1; j <= n; j++)
            outside[j] = (double)j / n > bound ? 1 : outside[j - 1];
        for (var i = 1; i <= m; i++)
        {
            if ((double)i / m > bound)
                outside[0] = 1;
            for (var j = 1; j <= n; j++)
            {
                outside[j] = Math.Abs((double)i / m - (double)j / n) > bound
                    ? 1
                    : (i * outside[j] + j * outside[j - 1]) / (i + j);
            }
        }

        return outside[n];
    }

    private static double Limiting(double distance, int one, int other)
    {
        var scaled = distance * Math.Sqrt((double)one * other / ((double)one + other));
        if (scaled < 0.2)
            return 1;
        double sum = 0;
        for (var k = 1; k <= 100; k++)
            sum += (k % 2 == 1 ? 2 : -2) * Math.Exp(-2.0 * k * k * scaled * scaled);
        return Math.Clamp(sum, 0, 1);
    }
}
