namespace Credence.Statistics;

/// <summary>Student's t distribution.</summary>
public static class StudentDistribution
{
    private const double Half = .5;

    /// <summary>The value below which a part of the distribution lies.</summary>
    /// <param name="part">Part (ratio, above 0 and below 1).</param>
    /// <param name="degreesOfFreedom">Degrees of freedom (1 or more).</param>
    public static double Quantile(double part, double degreesOfFreedom)
    {
        var bothTails = 2 * Math.Min(part, 1 - part);
        var x = new BetaDistribution(degreesOfFreedom / 2, Half).Quantile(bothTails);
        var distance = Math.Sqrt(degreesOfFreedom * (1 - x) / x);
        return part < Half ? -distance : distance;
    }
}
