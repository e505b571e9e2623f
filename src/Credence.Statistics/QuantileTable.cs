using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Credence.Statistics;

/// <summary>A quantile function as polynomials of degree 5 over parts that halve towards both ends, so that tails are as exact as the middle. Beyond the table the exact function is asked.</summary>
/// <remarks>Each polynomial agrees with the function's value and first two derivatives at both ends of its part (quintic Hermite interpolation).</remarks>
internal sealed class QuantileTable
{
    private const int Halvings = 16;
    private const int PartBits = 4;
    private const int PartsInHalving = 1 << PartBits;
    private const int StrideBits = 3;
    private const int Stride = 1 << StrideBits;
    private const int Half256 = 4;
    private const byte LowerHalves = 0x20;
    private const byte UpperHalves = 0x31;
    private const int IndexShift = 52 - PartBits;
    private const double Half = .5;
    private const double LeastShape = .2;
    private const ulong OneAsBits = 0x3FF0_0000_0000_0000;
    private const ulong OneInExponent = 1UL << 53;
    private const int TopBit = 62;
    private const ulong MantissaMask = (1UL << 52) - 1;
    private static readonly ulong FirstIndex = BitConverter.DoubleToUInt64Bits(Half / (1 << Halvings)) >> IndexShift;

    private static readonly Lazy<QuantileTable> NormalTable = new(OfNormal);

    // Of the part below the median and of the part above it, by the distance to the end; in each the coefficients from the constant up.
    private readonly double[] _coefficients = new double[2 * Side];
    private readonly Func<double, double> _exact;

    private QuantileTable(Func<double, double> exact) => _exact = exact;

    private delegate Jet Function(double tail, double near);

    private static int Side => Halvings * PartsInHalving * Stride;

    /// <summary>A beta distribution stretched to a range; null where its shapes are so small that the exact function is needed everywhere.</summary>
    internal static QuantileTable? Of(BetaDistribution beta, double low, double width)
    {
        if (Math.Min(beta.Alpha, beta.Beta) < LeastShape)
            return null;
        var logBeta = IncompleteBeta.LogBeta(beta.Alpha, beta.Beta);
        var table = new QuantileTable(part => low + width * beta.Quantile(part));
        table.Build(0, (tail, near) => BetaJet(beta.Alpha, beta.Beta, tail, (near - low) / width, logBeta).Stretched(low, width));
        table.Build(Side, (tail, near) => BetaJet(beta.Beta, beta.Alpha, tail, (low + width - near) / width, logBeta).Stretched(low + width, -width));
        return table;
    }

    /// <summary>The standard normal distribution.</summary>
    internal static QuantileTable Normal => NormalTable.Value;

    /// <summary>The values at a column of uniform numbers; columns may be the same.</summary>
    internal void Fill(ReadOnlySpan<double> uniforms, Span<double> values)
    {
        var place = 0;
        for (; Avx.IsSupported && place + Vector256<double>.Count <= values.Length; place += Vector256<double>.Count)
        {
            if (!TryFour(uniforms.Slice(place, Vector256<double>.Count), values.Slice(place, Vector256<double>.Count)))
                Each(uniforms.Slice(place, Vector256<double>.Count), values.Slice(place, Vector256<double>.Count));
        }

        Each(uniforms[place..], values[place..]);
    }

    // Four at once, with the same operations in the same order as one by one; false where one of them lies beyond the table.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryFour(ReadOnlySpan<double> uniforms, Span<double> values)
    {
        var uniform = Vector256.Create(uniforms);
        var bits = Vector256.MinNative(uniform, Vector256<double>.One - uniform).AsUInt64();
        var index = (bits >> IndexShift) - Vector256.Create(FirstIndex);
        if (!Vector256.LessThanAll(index, Vector256.Create((ulong)(Halvings * PartsInHalving))))
            return false;
        var offset = (index << StrideBits) + (Vector256.GreaterThanOrEqual(uniform, Vector256.Create(Half)).AsUInt64() & Vector256.Create((ulong)Side));
        var t = (Vector256.Create(OneAsBits) | ((bits << PartBits) & Vector256.Create(MantissaMask))).AsDouble() - Vector256<double>.One;
        ref var table = ref _coefficients[0];
        ref var first = ref Unsafe.Add(ref table, (nint)offset[0]);
        ref var second = ref Unsafe.Add(ref table, (nint)offset[1]);
        ref var third = ref Unsafe.Add(ref table, (nint)offset[2]);
        ref var fourth = ref Unsafe.Add(ref table, (nint)offset[3]);

        // Each row holds the coefficients of one number; turned, each column is one coefficient of all four.
        var (row1, row2, row3, row4) = (Vector256.LoadUnsafe(ref first), Vector256.LoadUnsafe(ref second), Vector256.LoadUnsafe(ref third), Vector256.LoadUnsafe(ref fourth));
        var (even12, odd12, even34, odd34) = (Avx.UnpackLow(row1, row2), Avx.UnpackHigh(row1, row2), Avx.UnpackLow(row3, row4), Avx.UnpackHigh(row3, row4));
        var rest13 = Vector256.Create(Vector128.LoadUnsafe(ref first, Half256), Vector128.LoadUnsafe(ref third, Half256));
        var rest24 = Vector256.Create(Vector128.LoadUnsafe(ref second, Half256), Vector128.LoadUnsafe(ref fourth, Half256));
        var result = Avx.UnpackLow(rest13, rest24) + t * Avx.UnpackHigh(rest13, rest24);
        result = Avx.Permute2x128(odd12, odd34, UpperHalves) + t * result;
        result = Avx.Permute2x128(even12, even34, UpperHalves) + t * result;
        result = Avx.Permute2x128(odd12, odd34, LowerHalves) + t * result;
        (Avx.Permute2x128(even12, even34, LowerHalves) + t * result).CopyTo(values);
        return true;
    }

    private void Each(ReadOnlySpan<double> uniforms, Span<double> values)
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
                values[place] = _exact(uniform);
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

    private static QuantileTable OfNormal()
    {
        var table = new QuantileTable(NormalDistribution.Quantile);
        table.Build(0, (tail, _) => NormalJet(tail));
        table.Build(Side, (tail, _) => NormalJet(tail).Stretched(0, -1));
        return table;
    }

    // z' = 1/φ(z) and z'' = z z'², where z is the normal score.
    private static Jet NormalJet(double tail)
    {
        var score = NormalDistribution.Quantile(tail);
        var slope = Math.Sqrt(2 * Math.PI) * Math.Exp(score * score / 2);
        return new Jet(score, slope, score * slope * slope);
    }

    /// <summary>A value with its first and second derivative by the distance to the end.</summary>
    private readonly record struct Jet(double Value, double Slope, double Bend)
    {
        internal Jet Stretched(double start, double width) => new(start + width * Value, width * Slope, width * Bend);
    }
}
