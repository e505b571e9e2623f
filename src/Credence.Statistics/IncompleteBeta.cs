namespace Credence.Statistics;

/// <summary>The regularized incomplete beta function and its inverse.</summary>
internal static class IncompleteBeta
{
    private const int MostTerms = 20_000;
    private const int MostSteps = 200;
    private const double Tiny = 1e-300;
    private const double Epsilon = 1e-16;

    /// <summary>ln of the beta function B(a, b).</summary>
    internal static double LogBeta(double a, double b) => LogGamma.Of(a) + LogGamma.Of(b) - LogGamma.Of(a + b);

    /// <summary>Part of the distribution below x (ratio) and above it; both, so that neither loses digits near 1.</summary>
    /// <remarks>Continued fraction of NIST DLMF 8.17.22 by Lentz's method, on the side where it converges fast.</remarks>
    internal static (double Below, double Above) Parts(double a, double b, double x, double logBeta)
    {
        if (x <= 0)
            return (0, 1);
        if (x >= 1)
            return (1, 0);

        var front = Math.Exp(a * Math.Log(x) + b * LogOneMinus(x) - logBeta);
        if (x < (a + 1) / (a + b + 2))
        {
            var below = Math.Min(1, front * Fraction(a, b, x) / a);
            return (below, 1 - below);
        }

        var above = Math.Min(1, front * Fraction(b, a, 1 - x) / b);
        return (1 - above, above);
    }

    /// <summary>The x below which a part (ratio, 0 to 1) lies: Halley's steps kept inside a shrinking bracket.</summary>
    /// <param name="a">First shape.</param>
    /// <param name="b">Second shape.</param>
    /// <param name="part">Part below.</param>
    /// <param name="start">A guess; not a number where there is none.</param>
    internal static double Inverse(double a, double b, double part, double start = double.NaN)
    {
        if (part <= 0)
            return 0;
        if (part >= 1)
            return 1;

        var logBeta = LogBeta(a, b);
        double low = 0, high = 1;
        var x = start is > 0 and < 1 ? start : Guess(a, b, part, logBeta);
        for (var step = 0; step < MostSteps; step++)
        {
            var (below, above) = Parts(a, b, x, logBeta);
            var miss = part < .5 ? below - part : (1 - part) - above;
            if (miss == 0)
                return x;
            if (miss > 0)
                high = x;
            else
                low = x;
            var next = Stepped(a, b, x, miss, logBeta);
            if (!(next > low && next < high))
                next = Middle(low, high);
            if (Math.Abs(next - x) <= Epsilon * x || next == low || next == high)
                return next;
            x = next;
        }

        return x;
    }

    private static double Stepped(double a, double b, double x, double miss, double logBeta)
    {
        var density = Math.Exp((a - 1) * Math.Log(x) + (b - 1) * LogOneMinus(x) - logBeta);
        var newton = miss / density;
        var curve = (a - 1) / x - (b - 1) / (1 - x);
        return x - newton / (1 - 0.5 * Math.Clamp(newton * curve, -1, 1));
    }

    // Halving the exponent where the bracket spans many powers of two, else the bracket.
    private static double Middle(double low, double high)
    {
        const double wide = 4;
        if (low <= 0)
            return high > Tiny ? high * high > Tiny && high < .01 ? high * high : high / 2 : 0;
        return high > wide * low ? Math.Sqrt(low) * Math.Sqrt(high) : low + (high - low) / 2;
    }

    // The leading power at either end; between them the mean of a normal in the middle is left to Halley's steps.
    private static double Guess(double a, double b, double part, double logBeta)
    {
        var fromLow = Math.Exp((Math.Log(part) + Math.Log(a) + logBeta) / a);
        var fromHigh = Math.Exp((LogOneMinus(part) + Math.Log(b) + logBeta) / b);
        var mean = a / (a + b);
        if (fromLow < mean / 2)
            return Math.Max(fromLow, Tiny);
        return fromHigh < (1 - mean) / 2 ? 1 - fromHigh : mean;
    }

    private static double LogOneMinus(double x) => x < .5 ? LogOnePlus(-x) : Math.Log(1 - x);

    // ln(1 + y) without losing the digits of a small y (W. Kahan's correction).
    private static double LogOnePlus(double y)
    {
        var sum = 1 + y;
        return sum == 1 ? y : Math.Log(sum) * y / (sum - 1);
    }

    private static double Fraction(double a, double b, double x)
    {
        var c = 1.0;
        var d = 1 / Away(1 - (a + b) * x / (a + 1));
        var value = d;
        for (var m = 1; m <= MostTerms; m++)
        {
            var even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / Away(1 + even * d);
            c = Away(1 + even / c);
            value *= d * c;
            var odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / Away(1 + odd * d);
            c = Away(1 + odd / c);
            var change = d * c;
            value *= change;
            if (Math.Abs(change - 1) <= Epsilon * 2)
                break;
        }

        return value;
    }

    private static double Away(double value) => Math.Abs(value) < Tiny ? Tiny : value;
}
