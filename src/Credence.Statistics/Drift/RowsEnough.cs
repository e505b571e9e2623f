namespace Credence.Statistics.Drift;

/// <summary>How many rows it takes until a test that finds nothing says something.</summary>
public static class RowsEnough
{
    // of the distance of Kolmogorov and Smirnov at its largest place (standard deviations of one share, at its largest)
    private const double Half = 0.5;

    /// <summary>Rows of the current sample at which a difference of two distribution functions would be found by the test of Kolmogorov and Smirnov; null where no number of them is enough, the reference being too small.</summary>
    /// <param name="reference">Rows of the reference (count, 1 or more).</param>
    /// <param name="difference">Difference that is to be found (ratio, above 0).</param>
    /// <param name="level">Level of the test (ratio).</param>
    /// <param name="power">How often it is to be found (ratio).</param>
    /// <remarks>The distance found lies around the true one with a standard deviation of at most ½ √(1/n₁ + 1/n₂), and is called from √(−ln(level/2)/2) √(1/n₁ + 1/n₂) on.</remarks>
    public static int? ToFind(int reference, double difference, double level, double power)
    {
        var needed = Math.Sqrt(-Math.Log(level / 2) / 2) + Half * NormalDistribution.Quantile(power);
        return Solved(reference, difference / needed * (difference / needed));
    }

    /// <summary>Rows of the current sample from which on the population stability index of two samples of one distribution comes to no more than given, on average; null where no number of them is enough.</summary>
    /// <param name="reference">Rows of the reference (count, 1 or more).</param>
    /// <param name="bins">Bins (count).</param>
    /// <param name="index">The index that chance alone may come to (0 and up).</param>
    public static int? ForStability(int reference, int bins, double index) => bins < 2 ? 1 : Solved(reference, index / (bins - 1));

    // 1/n₁ + 1/n₂ ≤ sum
    private static int? Solved(int reference, double sum) =>
        sum - 1.0 / reference is > 0 and var left && 1 / left < int.MaxValue ? (int)Math.Ceiling(1 / left) : null;
}
