using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Credence.Statistics;

/// <summary>Sobol points scrambled by a random linear map of the digits and a random shift; every scramble is one independent replicate whose mean is unbiased.</summary>
/// <remarks>
/// I. M. Sobol, USSR Comput. Math. Math. Phys. 7 (1967) 86–112; J. Matoušek, "On the L2-discrepancy for anchored boxes", Journal of Complexity 14 (1998) 527–556.
/// Coordinates beyond the published direction numbers are pseudo-random, which keeps every mean unbiased.
/// </remarks>
public sealed class SobolPoints : IUniformSource
{
    /// <summary>Points that are made together (count).</summary>
    public const int Block = 256;

    private const ulong OneAsBits = 0x3FF0_0000_0000_0000;
    private const int MantissaBelowWord = 20;
    private const double HalfOfLastBit = 1.0 / (1UL << 33);
    private const int MostScrambles = 32_768;
    private static readonly Remembered<(int Seed, string Part, int Dimension), Scramble> Scrambles = new(MostScrambles);

    private readonly int _seed;
    private readonly string _part;
    private readonly bool _scrambled;
    private readonly RandomPoints _beyond;
    private readonly List<Dimension?> _dimensions = [];

    /// <summary>One replicate.</summary>
    /// <param name="seed">Seed of the run.</param>
    /// <param name="part">Name of the part of the calculation; another name is another scramble.</param>
    public SobolPoints(int seed, string part)
        : this(seed, part, scrambled: true)
    {
    }

    private SobolPoints(int seed, string part, bool scrambled) =>
        (_seed, _part, _scrambled, _beyond) = (seed, part, scrambled, new RandomPoints(seed, part));

    /// <summary>Dimensions with published direction numbers (count).</summary>
    public static int Dimensions => SobolDirections.Dimensions;

    /// <summary>The points as published, in the natural order of their numbers, each moved by half the last bit.</summary>
    public static SobolPoints Unscrambled() => new(0, "", scrambled: false);

    /// <inheritdoc/>
    public void Fill(int dimension, int firstPoint, Span<double> column)
    {
        if (dimension >= Dimensions)
        {
            _beyond.Fill(dimension, firstPoint, column);
            return;
        }

        var directions = Of(dimension);
        for (var done = 0; done < column.Length; done += Block)
        {
            var start = directions.Start((uint)(firstPoint + done));
            Write(directions.First, start, column.Slice(done, Math.Min(Block, column.Length - done)));
        }
    }

    private Dimension Of(int dimension)
    {
        while (_dimensions.Count <= dimension)
            _dimensions.Add(null);
        return _dimensions[dimension] ??= new Dimension(_scrambled ? Scrambles.Of((_seed, _part, dimension), Scramble.Of) : new Scramble(SobolDirections.Of(dimension), 0));
    }

    private static void Write(uint[] first, uint start, Span<double> column)
    {
        var place = 0;
        var flip = Vector256.Create(start);
        for (; place + Vector256<uint>.Count <= column.Length; place += Vector256<uint>.Count)
        {
            var words = Vector256.LoadUnsafe(ref first[place]) ^ flip;
            Unit(Vector256.WidenLower(words)).StoreUnsafe(ref column[place]);
            Unit(Vector256.WidenUpper(words)).StoreUnsafe(ref column[place + Vector256<double>.Count]);
        }

        for (; place < column.Length; place++)
            column[place] = BitConverter.UInt64BitsToDouble(OneAsBits | ((ulong)(first[place] ^ start) << MantissaBelowWord)) - 1 + HalfOfLastBit;
    }

    // The 32 bits become the first of the mantissa of a number from 1 to 2.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Unit(Vector256<ulong> words) =>
        ((words << MantissaBelowWord) | Vector256.Create(OneAsBits)).AsDouble() - Vector256<double>.One + Vector256.Create(HalfOfLastBit);

    /// <summary>Direction numbers of one coordinate after scrambling, and its first <see cref="Block"/> points before the shift.</summary>
    private sealed class Dimension
    {
        private readonly Scramble _scramble;

        internal Dimension(Scramble scramble)
        {
            _scramble = scramble;
            for (var point = 1; point < Block; point++)
                First[point] = First[point & (point - 1)] ^ scramble.Directions[BitOperations.TrailingZeroCount(point)];
        }

        internal uint[] First { get; } = new uint[Block];

        /// <summary>What a block's points have beyond those of the first block.</summary>
        internal uint Start(uint point)
        {
            var start = _scramble.Shift;
            for (var rest = point & ~(uint)(Block - 1); rest != 0; rest &= rest - 1)
                start ^= _scramble.Directions[BitOperations.TrailingZeroCount(rest)];
            return start;
        }
    }

    /// <summary>Direction numbers of one coordinate after a random linear map of the digits, and the random shift of its points.</summary>
    private sealed record Scramble(uint[] Directions, uint Shift)
    {
        internal static Scramble Of((int Seed, string Part, int Dimension) key)
        {
            var random = RandomStream.For(key.Seed, FormattableString.Invariant($"{key.Part}/{key.Dimension}"));
            return new Scramble(Scrambled(SobolDirections.Of(key.Dimension), random), (uint)(random.NextBits() >> SobolDirections.Bits));
        }

        // Row by row of a random lower triangular matrix with ones on the diagonal, the first digit first.
        private static uint[] Scrambled(uint[] directions, RandomStream random)
        {
            var scrambled = new uint[directions.Length];
            for (var digit = 0; digit < SobolDirections.Bits; digit++)
            {
                var diagonal = 1u << (SobolDirections.Bits - 1 - digit);
                var row = ((uint)(random.NextBits() >> SobolDirections.Bits) & ~((diagonal << 1) - 1)) | diagonal;
                for (var bit = 0; bit < directions.Length; bit++)
                {
                    if ((BitOperations.PopCount(directions[bit] & row) & 1) != 0)
                        scrambled[bit] |= diagonal;
                }
            }

            return scrambled;
        }
    }
}
