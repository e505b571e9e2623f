namespace Credence.Statistics.Regression;

/// <summary>How strong something unmeasured would have to be to bring a coefficient to zero.</summary>
/// <remarks>C. Cinelli and C. Hazlett, "Making sense of sensitivity", Journal of the Royal Statistical Society B 82 (2020) 39–67.</remarks>
public static class RobustnessValue
{
    /// <summary>Part of what is left of both the response and the regressor (ratio, 0 to 1) that something unmeasured must explain to bring the estimate to zero.</summary>
    /// <param name="t">Estimate divided by its classic standard error.</param>
    /// <param name="degreesOfFreedom">Degrees of freedom of the fit.</param>
    public static double Of(double t, double degreesOfFreedom) => OfPart(Math.Abs(t) / Math.Sqrt(degreesOfFreedom));

    /// <summary>The same to bring the interval of 95 % under equal variance to zero (ratio, 0 to 1); 0 where it holds zero already, null below two degrees of freedom.</summary>
    public static double? OfInterval(double t, double degreesOfFreedom)
    {
        const double Upper = .975;
        if (degreesOfFreedom < 2)
            return null;
        var critical = StudentDistribution.Quantile(Upper, degreesOfFreedom - 1) / Math.Sqrt(degreesOfFreedom - 1);
        var strength = Math.Abs(t) / Math.Sqrt(degreesOfFreedom);
        if (strength <= critical)
            return 0;
        // so strong that explaining the response alone, wholly, would not do
        return strength > 1 / critical ? (strength * strength - critical * critical) / (1 + strength * strength) : OfPart(strength - critical);
    }

    /// <summary>Part of what the other regressors leave of the response that this one goes with (partial R², ratio).</summary>
    public static double PartialRSquared(double t, double degreesOfFreedom) => t * t / (t * t + degreesOfFreedom);

    private static double OfPart(double f)
    {
        var square = f * f;
        return (Math.Sqrt(square * square + 4 * square) - square) / 2;
    }
}
