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

    /// <summary>Rows of the current sample at which Pearson's test (Fisher's, of two categories) would find that a part of the rows has another category, whichever categories these are; null where no number of them is enough, the reference being too small.</summary>
    /// <param name="reference">Rows of the reference (count, 1 or more).</param>
    /// <param name="categories">Categories (count).</param>
    /// <param name="difference">Part of the rows that is to be found: total variation (ratio, above 0).</param>
    /// <param name="level">Level of the test (ratio).</param>
    /// <param name="power">How often it is to be found (ratio).</param>
    /// <remarks>The statistic is about noncentral chi-square. Its noncentrality is at least 4 d² / (1/n₁ + 1/n₂) for a total variation d, by Cauchy and Schwarz, so fewer rows may do. Of two categories the rows are raised as Casagrande, Pike and Smith do for Fisher's test (Biometrics 34, 1978, 483–486).</remarks>
    public static int? ToFindAmongCategories(int reference, int categories, double difference, double level, double power)
    {
        if (categories < 2)
            return 1;
        // n₁ n₂ / (n₁ + n₂)
        var needed = NoncentralChiSquare.Noncentrality(categories - 1, level, power) / (4 * difference * difference);
        if (categories == 2)
            needed *= Math.Pow((1 + Math.Sqrt(1 + 2 / (needed * difference))) / 2, 2);
        return Solved(reference, 1 / needed);
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
