namespace Credence.Statistics.Drift;

/// <summary>Pearson's test of two samples over categories.</summary>
/// <param name="Statistic">Σ (observed − expected)² / expected over both samples.</param>
/// <param name="Freedom">Degrees of freedom: categories less one.</param>
/// <param name="Probability">Probability of a statistic so large or larger where both samples are of one distribution.</param>
public readonly record struct ChiSquare(double Statistic, int Freedom, double Probability)
{
    private const double Half = 0.5;

    /// <summary>The test; null where fewer than two categories have a case.</summary>
    /// <param name="one">Counts by category.</param>
    /// <param name="other">Counts by category, in the same order.</param>
    public static ChiSquare? Of(ReadOnlySpan<double> one, ReadOnlySpan<double> other)
    {
        double first = 0, second = 0, statistic = 0;
        var used = 0;
        for (var at = 0; at < one.Length; at++)
        {
            (first, second) = (first + one[at], second + other[at]);
            used += one[at] + other[at] > 0 ? 1 : 0;
        }

        if (used < 2 || first == 0 || second == 0)
            return null;
        for (var at = 0; at < one.Length; at++)
        {
            var both = one[at] + other[at];
            if (both == 0)
                continue;
            statistic += Term(one[at], both * first / (first + second)) + Term(other[at], both * second / (first + second));
        }

        return new ChiSquare(statistic, used - 1, Tail(statistic, used - 1));
    }

    /// <summary>Part (ratio) of the chi-square distribution above a value.</summary>
    /// <param name="statistic">Value (0 or more).</param>
    /// <param name="freedom">Degrees of freedom (1 or more).</param>
    public static double Tail(double statistic, int freedom) => IncompleteGamma.Upper(freedom * Half, statistic * Half);

    private static double Term(double observed, double expected) => (observed - expected) * (observed - expected) / expected;
}
