using System.Numerics;

namespace Credence.Statistics;

/// <summary>Our own random numbers, the same on every machine and in every release: xoshiro256** seeded through SplitMix64.</summary>
/// <remarks>D. Blackman and S. Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47 (2021); reference vectors are in the tests. Not for secrets. Not thread-safe.</remarks>
public sealed class RandomStream
{
    private const double UnitOf53Bits = 1.0 / (1UL << 53);
    private ulong _s0;
    private ulong _s1;
    private ulong _s2;
    private ulong _s3;

    /// <summary>A stream whose four state words are the first four SplitMix64 outputs of the seed.</summary>
    public RandomStream(ulong seed)
    {
        _s0 = SplitMix64(ref seed);
        _s1 = SplitMix64(ref seed);
        _s2 = SplitMix64(ref seed);
        _s3 = SplitMix64(ref seed);
    }

    /// <summary>A stream at a given state, not all zero.</summary>
    public RandomStream(ulong s0, ulong s1, ulong s2, ulong s3)
    {
        if ((s0 | s1 | s2 | s3) == 0)
            throw new ArgumentException("the state must not be all zero");
        (_s0, _s1, _s2, _s3) = (s0, s1, s2, s3);
    }

    /// <summary>A stream of its own for a named part of a calculation, so that parts neither share draws nor depend on their order.</summary>
    /// <param name="seed">Seed of the whole run.</param>
    /// <param name="part">Name of the part; hashed with FNV-1a (64 bit) over its UTF-16 units.</param>
    public static RandomStream For(int seed, string part)
    {
        const ulong offsetBasis = 14695981039346656037;
        const ulong prime = 1099511628211;
        var hash = offsetBasis;
        foreach (var unit in part)
            hash = unchecked((hash ^ unit) * prime);
        var state = unchecked((ulong)seed);
        return new RandomStream(hash ^ SplitMix64(ref state));
    }

    /// <summary>The next 64 random bits.</summary>
    public ulong NextBits()
    {
        var result = unchecked(BitOperations.RotateLeft(_s1 * 5, 7) * 9);
        var shifted = _s1 << 17;
        _s2 ^= _s0;
        _s3 ^= _s1;
        _s1 ^= _s2;
        _s0 ^= _s3;
        _s2 ^= shifted;
        _s3 = BitOperations.RotateLeft(_s3, 45);
        return result;
    }

    /// <summary>A uniform number above 0 and below 1.</summary>
    public double NextUniform() => ((NextBits() >> 11) + 0.5) * UnitOf53Bits;

    /// <summary>A uniform whole number from 0 to below the bound (1 or more), without bias.</summary>
    /// <remarks>D. Lemire, "Fast random integer generation in an interval", ACM TOMACS 29 (2019).</remarks>
    public int NextBelow(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bound, 1);
        var range = (ulong)bound;
        var high = Math.BigMul(NextBits(), range, out var low);
        if (low < range)
        {
            var threshold = unchecked(0 - range) % range;
            while (low < threshold)
                high = Math.BigMul(NextBits(), range, out low);
        }

        return (int)high;
    }

    /// <summary>Fills a row with the numbers that <see cref="NextBelow(int)"/> gives one after the other.</summary>
    /// <param name="bound">1 or more.</param>
    /// <param name="numbers">Takes them.</param>
    public void NextBelow(int bound, Span<int> numbers)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bound, 1);
        var range = (ulong)bound;
        var (s0, s1, s2, s3) = (_s0, _s1, _s2, _s3);
        for (var i = 0; i < numbers.Length; i++)
        {
            // as in NextBits, with the state in registers
            var bits = unchecked(BitOperations.RotateLeft(s1 * 5, 7) * 9);
            var high = Math.BigMul(bits, range, out var low);
            if (low < range)
            {
                // seldom: the slow way decides whether it counts
                (_s0, _s1, _s2, _s3) = (s0, s1, s2, s3);
                numbers[i] = NextBelow(bound);
                (s0, s1, s2, s3) = (_s0, _s1, _s2, _s3);
                continue;
            }

            numbers[i] = (int)high;
            var shifted = s1 << 17;
            s2 ^= s0;
            s3 ^= s1;
            s1 ^= s2;
            s0 ^= s3;
            s2 ^= shifted;
            s3 = BitOperations.RotateLeft(s3, 45);
        }

        (_s0, _s1, _s2, _s3) = (s0, s1, s2, s3);
    }

    /// <summary>A draw from the standard normal distribution, by inversion.</summary>
    public double NextNormal() => NormalDistribution.Quantile(NextUniform());

    /// <summary>The next output of SplitMix64, and its state moved on.</summary>
    public static ulong SplitMix64(ref ulong state)
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var z = state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
