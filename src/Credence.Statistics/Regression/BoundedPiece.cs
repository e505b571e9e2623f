namespace Credence.Statistics.Regression;

/// <summary>Log-likelihood of one bounded observation and its derivatives by location (mean over sigma) and by one over sigma.</summary>
/// <param name="Log">Log-likelihood.</param>
/// <param name="Location">First derivative by location.</param>
/// <param name="Scale">First derivative by one over sigma.</param>
/// <param name="LocationInformation">Negative second derivative by location.</param>
/// <param name="Mixed">Negative mixed derivative.</param>
/// <param name="ScaleInformation">Negative second derivative by one over sigma.</param>
internal readonly record struct BoundedPiece(double Log, double Location, double Scale, double LocationInformation, double Mixed, double ScaleInformation)
{
    private static readonly double LogRootTwoPi = Math.Log(2 * Math.PI) / 2;

    public static BoundedPiece Of(double low, double high, double location, double perSigma)
    {
        if (low == high)
            return Exact(low, location, perSigma);
        var (lower, upper) = (perSigma * low - location, perSigma * high - location);
        var log = NormalDistribution.LogBetween(lower, upper);
        var (atLow, atHigh) = (Density(lower, log), Density(upper, log));
        // Derivatives of the log of a difference of cumulatives; an open end has density 0.
        var location1 = atLow - atHigh;
        var (lowTerm, highTerm) = (Times(low, atLow), Times(high, atHigh));
        var scale1 = highTerm - lowTerm;
        var (lowBend, highBend) = (Times(lower, atLow), Times(upper, atHigh));
        var (lowMixed, highMixed) = (Times(low, lowBend), Times(high, highBend));
        return new BoundedPiece(
            log,
            location1,
            scale1,
            location1 * location1 + (highBend - lowBend),
            location1 * scale1 - (highMixed - lowMixed),
            scale1 * scale1 + (Times(high, highMixed) - Times(low, lowMixed)));
    }

    private static BoundedPiece Exact(double value, double location, double perSigma)
    {
        var distance = perSigma * value - location;
        return new BoundedPiece(
            Math.Log(perSigma) - LogRootTwoPi - distance * distance / 2,
            distance,
            1 / perSigma - value * distance,
            1,
            -value,
            1 / (perSigma * perSigma) + value * value);
    }

    private static double Density(double at, double log) => double.IsInfinity(at) ? 0 : Math.Exp(-at * at / 2 - LogRootTwoPi - log);

    private static double Times(double bound, double density) => density == 0 ? 0 : bound * density;
}
