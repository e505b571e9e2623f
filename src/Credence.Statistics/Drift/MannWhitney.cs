namespace Credence.Statistics.Drift;

/// <summary>The rank test of Mann and Whitney for a shift between two samples.</summary>
public static class MannWhitney
{
    private const double Half = 0.5;

    /// <summary>Two-sided probability of ranks so far apart or farther, by the normal approximation with ties and continuity corrected; 1 where all values are equal.</summary>
    /// <param name="one">Values in ascending order, at least one.</param>
    /// <param name="other">Values in ascending order, at least one.</param>
    public static double Probability(ReadOnlySpan<double> one, ReadOnlySpan<double> other)
    {
        double n1 = one.Length, n2 = other.Length, n = n1 + n2, ranks = 0, ties = 0, before = 0;
        for (int i = 0, j = 0; i < one.Length || j < other.Length;)
        {
            var value = Math.Min(i < one.Length ? one[i] : double.PositiveInfinity, j < other.Length ? other[j] : double.PositiveInfinity);
            double mine = 0, theirs = 0;
            for (; i < one.Length && one[i] <= value; i++)
                mine++;
            for (; j < other.Length && other[j] <= value; j++)
                theirs++;
            var alike = mine + theirs;
            ranks += mine * (before + (alike + 1) * Half);
            ties += alike * alike * alike - alike;
            before += alike;
        }

        var u = ranks - n1 * (n1 + 1) * Half;
        var spread = Math.Sqrt(n1 * n2 / 12 * (n + 1 - ties / (n * (n - 1))));
        if (!(spread > 0))
            return 1;
        var z = (Math.Max(u, n1 * n2 - u) - n1 * n2 * Half - Half) / spread;
        return Math.Clamp(2 * NormalDistribution.Cumulative(-z), 0, 1);
    }
}
