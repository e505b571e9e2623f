namespace Credence.Statistics;

/// <summary>The logarithm of the gamma function.</summary>
internal static class LogGamma
{
    private const double ShiftTo = 15;
    private const double HalfLogTwoPi = 0.91893853320467274178;

    // Bernoulli numbers of Stirling's series: B(2k) / (2k (2k − 1)), lowest power first.
    private static readonly double[] Series =
        [1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360360, 1.0 / 156];

    /// <summary>ln Γ(x) for x above 0, by Stirling's series after the recurrence has moved x to where the series is exact to double precision.</summary>
    /// <remarks>NIST Digital Library of Mathematical Functions, 5.5.1 and 5.11.1.</remarks>
    internal static double Of(double x)
    {
        var product = 1.0;
        while (x < ShiftTo)
            product *= x++;
        return (x - 0.5) * Math.Log(x) - x + HalfLogTwoPi + Remainder(x) - Math.Log(product);
    }

    /// <summary>What Stirling's formula leaves: ln Γ(x) − ((x − ½) ln x − x + ½ ln 2π), for x of 15 or more.</summary>
    private static double Remainder(double x)
    {
        var inverseSquare = 1 / (x * x);
        var sum = 0.0;
        for (var term = Series.Length - 1; term >= 0; term--)
            sum = sum * inverseSquare + Series[term];
        return sum / x;
    }
}
