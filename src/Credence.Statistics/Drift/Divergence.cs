namespace Credence.Statistics.Drift;

/// <summary>How far two distributions over the same bins are apart. Both are given as shares (ratios) of equal length.</summary>
public static class Divergence
{
    private const double InPlaceOfNone = 1e-4;

    /// <summary>Population stability index: Σ (p − q) ln(p/q), empty bins taken as 0.0001.</summary>
    /// <remarks>0 where both are alike, no upper end; two samples of one distribution come to about (bins − 1)(1/n₁ + 1/n₂).</remarks>
    public static double Stability(ReadOnlySpan<double> p, ReadOnlySpan<double> q)
    {
        double sum = 0;
        for (var at = 0; at < p.Length; at++)
        {
            var (one, other) = (p[at] == 0 ? InPlaceOfNone : p[at], q[at] == 0 ? InPlaceOfNone : q[at]);
            sum += (one - other) * Math.Log(one / other);
        }

        return sum;
    }

    /// <summary>What the population stability index of two samples of one distribution comes to on average.</summary>
    /// <param name="bins">Bins (count, 1 or more).</param>
    /// <param name="one">Values of one sample (count).</param>
    /// <param name="other">Values of the other (count).</param>
    public static double ExpectedStability(int bins, int one, int other) => (bins - 1) * (1.0 / one + 1.0 / other);

    /// <summary>Jensen–Shannon divergence in bits (0 to 1).</summary>
    /// <remarks>J. Lin, IEEE Transactions on Information Theory 37 (1991) 145–151. Its root is the distance; in nats it is ln 2 times as much. Shares that do not sum to one count as they are.</remarks>
    public static double JensenShannon(ReadOnlySpan<double> p, ReadOnlySpan<double> q)
    {
        double sum = 0;
        for (var at = 0; at < p.Length; at++)
        {
            var middle = (p[at] + q[at]) / 2;
            sum += Part(p[at], middle) + Part(q[at], middle);
        }

        return Math.Max(0, sum / 2);
    }

    /// <summary>Largest difference of a share (0 to 1).</summary>
    public static double Largest(ReadOnlySpan<double> p, ReadOnlySpan<double> q)
    {
        double largest = 0;
        for (var at = 0; at < p.Length; at++)
            largest = Math.Max(largest, Math.Abs(p[at] - q[at]));
        return largest;
    }

    /// <summary>Total variation: half the sum of all differences (0 to 1).</summary>
    public static double TotalVariation(ReadOnlySpan<double> p, ReadOnlySpan<double> q)
    {
        double sum = 0;
        for (var at = 0; at < p.Length; at++)
            sum += Math.Abs(p[at] - q[at]);
        return sum / 2;
    }

    /// <summary>Hellinger distance (0 to 1).</summary>
    public static double Hellinger(ReadOnlySpan<double> p, ReadOnlySpan<double> q)
    {
        double sum = 0;
        for (var at = 0; at < p.Length; at++)
            sum += Math.Sqrt(p[at] * q[at]);
        return Math.Sqrt(Math.Max(0, 1 - sum));
    }

    private static double Part(double share, double middle) => share > 0 ? share * Math.Log2(share / middle) : 0;
}
