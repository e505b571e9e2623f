namespace Credence.Statistics;

/// <summary>The regularized incomplete gamma function.</summary>
/// <remarks>NIST Digital Library of Mathematical Functions, 8.7.1 (series) and 8.9.2 (continued fraction, by Lentz's method).</remarks>
internal static class IncompleteGamma
{
    private const int MostTerms = 10_000;
    private const double Smallest = 1e-300;
    private const double Precision = 1e-16;

    /// <summary>Q(a, x): the part (ratio) of a gamma distribution with shape a that lies above x.</summary>
    /// <param name="a">Shape (above 0).</param>
    /// <param name="x">Value (0 or more).</param>
    internal static double Upper(double a, double x)
    {
        if (x <= 0)
            return 1;
        var logFactor = a * Math.Log(x) - x - LogGamma.Of(a);
        return x < a + 1 ? 1 - Math.Exp(logFactor) * Series(a, x) : Math.Exp(logFactor) * Fraction(a, x);
    }

    private static double Series(double a, double x)
    {
        var (term, sum) = (1 / a, 1 / a);
        for (var k = 1; k < MostTerms && term > sum * Precision; k++)
        {
            term *= x / (a + k);
            sum += term;
        }

        return sum;
    }

    private static double Fraction(double a, double x)
    {
        var b = x + 1 - a;
        var c = 1 / Smallest;
        var d = 1 / b;
        var h = d;
        for (var k = 1; k < MostTerms; k++)
        {
            var an = -k * (k - a);
            b += 2;
            d = 1 / Apart(an * d + b);
            c = Apart(b + an / c);
            var change = d * c;
            h *= change;
            if (Math.Abs(change - 1) < Precision)
                break;
        }

        return h;
    }

    private static double Apart(double value) => Math.Abs(value) < Smallest ? Smallest : value;
}
