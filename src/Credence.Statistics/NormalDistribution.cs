namespace Credence.Statistics;

/// <summary>The standard normal distribution.</summary>
public static class NormalDistribution
{
    private const double CentralHalfWidth = 0.425;
    private const double CentralConstant = 0.180625;
    private const double TailSplit = 5;
    private const double NearTailShift = 1.6;

    // Coefficients from the highest power down, as published.
    private static readonly double[] CentralNumerator =
        [2.5090809287301226727e+3, 3.3430575583588128105e+4, 6.7265770927008700853e+4, 4.5921953931549871457e+4, 1.3731693765509461125e+4, 1.9715909503065514427e+3, 1.3314166789178437745e+2, 3.3871328727963666080e0];

    private static readonly double[] CentralDenominator =
        [5.2264952788528545610e+3, 2.8729085735721942674e+4, 3.9307895800092710610e+4, 2.1213794301586595867e+4, 5.3941960214247511077e+3, 6.8718700749205790830e+2, 4.2313330701600911252e+1, 1];

    private static readonly double[] NearTailNumerator =
        [7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258e0, 3.64784832476320460504e0, 5.76949722146069140550e0, 4.63033784615654529590e0, 1.42343711074968357734e0];

    private static readonly double[] NearTailDenominator =
        [1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1, 6.89767334985100004550e-1, 1.67638483018380384940e0, 2.05319162663775882187e0, 1];

    private static readonly double[] FarTailNumerator =
        [2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2, 2.96560571828504891230e-1, 1.78482653991729133580e0, 5.46378491116411436990e0, 6.65790464350110377720e0];

    private static readonly double[] FarTailDenominator =
        [2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5, 7.86869131145613259100e-4, 1.48753612908506148525e-2, 1.36929880922735805310e-1, 5.99832206555887937690e-1, 1];

    private const double CumulativeSplit = 7.07106781186547;
    private const double FarFrom = 3;
    private const int FarTerms = 200;
    private const double NarrowWidth = 1e-4;

    private static readonly double[] CumulativeNumerator =
        [3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871, 221.213596169931, 220.206867912376];

    private static readonly double[] CumulativeDenominator =
        [8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831, 793.826512519948, 440.413735824752];

    /// <summary>The value below which a given part (ratio, above 0 and below 1) of the distribution lies.</summary>
    /// <remarks>Algorithm AS 241 (PPND16): M. J. Wichura, Applied Statistics 37 (1988) 477–484; relative error about 1e-16.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The part is not between 0 and 1.</exception>
    public static double Quantile(double probability)
    {
        if (probability is not (> 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "must lie between 0 and 1");

        var q = probability - 0.5;
        if (Math.Abs(q) <= CentralHalfWidth)
        {
            var r = CentralConstant - q * q;
            return q * Polynomial(CentralNumerator, r) / Polynomial(CentralDenominator, r);
        }

        var tail = Math.Sqrt(-Math.Log(q < 0 ? probability : 1 - probability));
        var distance = tail <= TailSplit
            ? Polynomial(NearTailNumerator, tail - NearTailShift) / Polynomial(NearTailDenominator, tail - NearTailShift)
            : Polynomial(FarTailNumerator, tail - TailSplit) / Polynomial(FarTailDenominator, tail - TailSplit);
        return q < 0 ? -distance : distance;
    }

    /// <summary>Part of the distribution (ratio, 0 to 1) below a value.</summary>
    /// <remarks>Hart's rational functions with a continued fraction for the far tail, as given by G. West, "Better approximations to cumulative normal functions", Wilmott (May 2005) 70–76; absolute error about 1e-15.</remarks>
    public static double Cumulative(double value)
    {
        var distance = Math.Abs(value);
        var bell = Math.Exp(-distance * distance / 2);
        var tail = distance < CumulativeSplit
            ? bell * Polynomial(CumulativeNumerator, distance) / Polynomial(CumulativeDenominator, distance)
            : bell / (distance + 1 / (distance + 2 / (distance + 3 / (distance + 4 / (distance + 0.65))))) / Math.Sqrt(2 * Math.PI);
        return value > 0 ? 1 - tail : tail;
    }

    /// <summary>Natural logarithm of the part of the distribution below a value; also far out, where the part itself is too small for a number.</summary>
    /// <remarks>Far out by Laplace's continued fraction: Abramowitz and Stegun 26.2.14.</remarks>
    public static double LogCumulative(double value)
    {
        if (value > 0)
            return NearOne.Log(-Math.Exp(LogCumulative(-value)));
        if (value > -FarFrom)
            return Math.Log(Cumulative(value));
        if (double.IsNegativeInfinity(value))
            return double.NegativeInfinity;
        var (distance, fraction) = (-value, -value);
        for (var term = FarTerms; term > 0; term--)
            fraction = distance + term / fraction;
        return -distance * distance / 2 - Math.Log(2 * Math.PI) / 2 - Math.Log(fraction);
    }

    /// <summary>Natural logarithm of the part of the distribution between two values, the lower first; either may be infinite.</summary>
    public static double LogBetween(double lower, double upper)
    {
        if (lower > 0)
            (lower, upper) = (-upper, -lower);
        var width = upper - lower;
        if (width * (1 + Math.Abs(lower)) < NarrowWidth)
        {
            var middle = (lower + upper) / 2;
            return -middle * middle / 2 - Math.Log(2 * Math.PI) / 2 + Math.Log(width) + NearOne.Log(width * width * (middle * middle - 1) / 24);
        }

        if (lower < 0 && upper > 0)
            return NearOne.Log(-Math.Exp(LogCumulative(lower)) - Math.Exp(LogCumulative(-upper)));
        var (below, above) = (LogCumulative(lower), LogCumulative(upper));
        return above + NearOne.Log(-Math.Exp(below - above));
    }

    private static double Polynomial(double[] coefficients, double x)
    {
        var sum = 0.0;
        foreach (var coefficient in coefficients)
            sum = sum * x + coefficient;
        return sum;
    }
}
