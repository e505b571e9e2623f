using System.Runtime.CompilerServices;

namespace Credence.Statistics;

/// <summary>A quantile function as polynomials of degree 5 over parts that halve towards both ends, so that tails are as exact as the middle. Beyond the table the exact function is asked.</summary>
/// <remarks>Each polynomial agrees with the function's value and first two derivatives at both ends of its part (quintic Hermite interpolation).</remarks>
internal sealed class QuantileTable
{
    private const int Halvings = 16;
    private const int PartBits = 5;
    private const int PartsInHalving = 1 << PartBits;
    private const int Stride = 8;
    private const int IndexShift = 52 - PartBits;
    private const double Half = .5;
    private const double LeastShape = .2;
    private const double MostDeviation = 4;
    private const ulong OneAsBits = 0x3FF0_0000_0000_0000;
    private const ulong OneInExponent = 1UL << 53;
    private const int TopBit = 62;
    private const ulong MantissaMask = (1UL << 52) - 1;
    private static readonly ulong FirstIndex = BitConverter.DoubleToUInt64Bits(Half / (1 << Halvings)) >> IndexShift;

    // Of the part below the median and of the part above it, by the distance to the end; in each the coefficients from the constant up.
    private readonly double[] _coefficients = new double[2 * Side];

    private delegate Jet Function(double tail, double near);

    private static int Side => Halvings * PartsInHalving * Stride;

    /// <summary>A beta distribution stretched to a range; null where its shapes are so small that the exact function is needed everywhere.</summary>
    internal static QuantileTable? Of(BetaDistribution beta, double low, double width)
    {
        if (Math.Min(beta.Alpha, beta.Beta) < LeastShape)
            return null;
        var logBeta = IncompleteBeta.LogBeta(beta.Alpha, beta.Beta);
        var table = new QuantileTable();
        table.Build(0, (tail, near) => BetaJet(beta.Alpha, beta.Beta, tail, (near - low) / width, logBeta).Stretched(low, width));
        table.Build(Side, (tail, near) => BetaJet(beta.Beta, beta.Alpha, tail, (low + width - near) / width, logBeta).Stretched(low + width, -width));
        return table;
    }

    /// <summary>A lognormal distribution; null where it is so wide that the exact function is needed everywhere.</summary>
    internal static QuantileTable? OfLognormal(double mean, double deviation)
    {
        if (deviation > MostDeviation)
            return null;
        var table = new QuantileTable();
        table.Build(0, (tail, _) => LognormalJet(mean, deviation, tail));
        table.Build(Side, (tail, _) => LognormalJet(mean, -deviation, tail));
        return table;
    }

    internal void Fill(ReadOnlySpan<double> uniforms, Span<double> values, Distribution exact)
    {
        ref var first = ref _coefficients[0];
        for (var place = 0; place < values.Length; place++)
        {
            var uniform = uniforms[place];
            var tail = Math.Min(uniform, 1 - uniform);
            var bits = BitConverter.DoubleToUInt64Bits(tail);
            var index = (long)((bits >> IndexShift) - FirstIndex);
            if ((ulong)index >= Halvings * PartsInHalving)
            {
                values[place] = exact.Quantile(uniform);
                continue;
            }

            // Adding to the exponent of a number from a half to one, and to no smaller one, sets this bit: a side without a branch.
            var side = (int)((BitConverter.DoubleToUInt64Bits(uniform) + OneInExponent) >> TopBit) * Side;
            ref var c = ref Unsafe.Add(ref first, (int)index * Stride + side);
            var t = BitConverter.UInt64BitsToDouble(OneAsBits | ((bits << PartBits) & MantissaMask)) - 1;
            values[place] = c + t * (Unsafe.Add(ref c, 1) + t * (Unsafe.Add(ref c, 2) + t * (Unsafe.Add(ref c, 3) + t * (Unsafe.Add(ref c, 4) + t * Unsafe.Add(ref c, 5)))));
        }
    }

    private void Build(int side, Function function)
    {
        var from = Half / (1 << Halvings);
        var left = function(from, double.NaN);
        for (var index = 0; index < Halvings * PartsInHalving; index++)
        {
            var width = Half / (1 << (Halvings - index / PartsInHalving)) / PartsInHalving;
            var right = function(from + width, left.Value);
            Hermite(left, right, width, _coefficients.AsSpan(side + index * Stride, Stride));
            (from, left) = (from + width, right);
        }
    }

    private static void Hermite(Jet left, Jet right, double width, Span<double> coefficients)
    {
        var (slope, bend) = (left.Slope * width, left.Bend * width * width);
        var (slopeRight, bendRight) = (right.Slope * width, right.Bend * width * width);
        var rise = right.Value - left.Value;
        coefficients[0] = left.Value;
        coefficients[1] = slope;
        coefficients[2] = bend / 2;
        coefficients[3] = 10 * rise - 6 * slope - 4 * slopeRight - 1.5 * bend + 0.5 * bendRight;
        coefficients[4] = -15 * rise + 8 * slope + 7 * slopeRight + 1.5 * bend - bendRight;
        coefficients[5] = 6 * rise - 3 * slope - 3 * slopeRight - 0.5 * bend + 0.5 * bendRight;
    }

    // x' = 1/f and x'' = −(ln f)' x'², where f is the density.
    private static Jet BetaJet(double a, double b, double tail, double near, double logBeta)
    {
        var x = IncompleteBeta.Inverse(a, b, tail, near);
        if (x is <= 0 or >= 1)
            return new Jet(x, 0, 0);
        var slope = Math.Exp(logBeta - (a - 1) * Math.Log(x) - (b - 1) * Math.Log(1 - x));
        return new Jet(x, slope, -((a - 1) / x - (b - 1) / (1 - x)) * slope * slope);
    }

    // z' = 1/φ(z) and z'' = z z'², where z is the normal score.
    private static Jet LognormalJet(double mean, double deviation, double tail)
    {
        var score = NormalDistribution.Quantile(tail);
        var scoreSlope = Math.Sqrt(2 * Math.PI) * Math.Exp(score * score / 2);
        var value = Math.Exp(mean + deviation * score);
        return new Jet(value, value * deviation * scoreSlope, value * deviation * (deviation + score) * scoreSlope * scoreSlope);
    }

    /// <summary>A value with its first and second derivative by the distance to the end.</summary>
    private readonly record struct Jet(double Value, double Slope, double Bend)
    {
        internal Jet Stretched(double start, double width) => new(start + width * Value, width * Slope, width * Bend);
    }
}
