namespace Credence.Statistics;

/// <summary>A Beta distribution of a share.</summary>
/// <param name="Alpha">First shape (above 0).</param>
/// <param name="Beta">Second shape (above 0).</param>
public readonly record struct BetaDistribution(double Alpha, double Beta)
{
    private const double JeffreysPrior = 0.5;
    private const double NeutralPrior = 1.0 / 3;

    /// <summary>What is known of a share after some hits and misses, starting from Jeffreys' prior Beta(½, ½).</summary>
    /// <param name="hits">Cases that have the property (0 or more; effective counts need not be whole).</param>
    /// <param name="misses">Cases that have it not (0 or more).</param>
    public static BetaDistribution Jeffreys(double hits, double misses) => After(hits, misses, JeffreysPrior);

    /// <summary>The same from the neutral prior Beta(⅓, ⅓), whose median stays closest to the observed share: with no hit in many cases it expects fewer unseen ones than Jeffreys' does.</summary>
    /// <remarks>J. Kerman, Electronic Journal of Statistics 5 (2011) 1450–1470.</remarks>
    /// <param name="hits">Cases that have the property (0 or more).</param>
    /// <param name="misses">Cases that have it not (0 or more).</param>
    public static BetaDistribution Neutral(double hits, double misses) => After(hits, misses, NeutralPrior);

    /// <summary>Mean of the distribution.</summary>
    public double Mean => Alpha / (Alpha + Beta);

    /// <summary>The share below which a part (ratio, 0 to 1) of the distribution lies, for shapes from 0.001 to a million.</summary>
    public double Quantile(double part) => IncompleteBeta.Inverse(Alpha, Beta, part);

    /// <summary>Part of the distribution (ratio) at or below a share.</summary>
    public double Cumulative(double share) => IncompleteBeta.Parts(Alpha, Beta, share, IncompleteBeta.LogBeta(Alpha, Beta)).Below;

    /// <summary>One draw (0 to 1), as a ratio of gamma draws.</summary>
    public double Draw(RandomStream random)
    {
        var first = Gamma(Alpha, random);
        var second = Gamma(Beta, random);
        return first / (first + second);
    }

    private static BetaDistribution After(double hits, double misses, double prior)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(hits);
        ArgumentOutOfRangeException.ThrowIfNegative(misses);
        return new BetaDistribution(hits + prior, misses + prior);
    }

    // G. Marsaglia and W. W. Tsang, "A simple method for generating gamma variables", ACM TOMS 26 (2000), with their boost for shapes below 1.
    private static double Gamma(double shape, RandomStream random)
    {
        if (shape < 1)
            return Gamma(shape + 1, random) * Math.Pow(random.NextUniform(), 1 / shape);

        var d = shape - 1.0 / 3;
        var c = 1 / Math.Sqrt(9 * d);
        while (true)
        {
            var x = random.NextNormal();
            var v = 1 + c * x;
            if (v <= 0)
                continue;
            v = v * v * v;
            if (Math.Log(random.NextUniform()) < 0.5 * x * x + d - d * v + d * Math.Log(v))
                return d * v;
        }
    }
}
