using System.Numerics;
using System.Runtime.InteropServices;

namespace Credence.Postings.Cleaning;

/// <summary>
/// MinHash signature of a text: for each of <see cref="Permutations"/> hash functions the least value over the text's shingles. The share
/// of equal places of two signatures estimates the Jaccard similarity of their sets of shingles.
/// </summary>
/// <remarks>Source: Broder, "On the resemblance and containment of documents", SEQUENCES 1997. Method: docs/method/duplicates.md.</remarks>
public static class MinHash
{
    /// <summary>Hash functions: the standard error at a similarity of 0.8 is √(0.8·0.2/120) = 0.037.</summary>
    public const int Permutations = 120;

    /// <summary>Words per shingle. Long enough that two postings do not share shingles by chance, short enough that one changed word costs only seven.</summary>
    public const int WordsPerShingle = 7;

    private const uint Golden = 0x9E3779B9;

    private static readonly uint[] Offsets = Constants(1, odd: false);
    private static readonly uint[] Factors = Constants(2, odd: true);

    /// <summary>Signature of a text: <see cref="Permutations"/> values; all are the greatest value for a text without a word.</summary>
    public static uint[] SignatureOf(string text)
    {
        var words = Words.HashesOf(text);
        var signature = new uint[Permutations];
        Array.Fill(signature, uint.MaxValue);
        var shingles = Math.Max(1, words.Count - WordsPerShingle + 1);
        for (var i = 0; i < shingles && words.Count > 0; i++)
            Lower(signature, Shingle(CollectionsMarshal.AsSpan(words).Slice(i, Math.Min(WordsPerShingle, words.Count - i))));
        return signature;
    }

    /// <summary>Estimated Jaccard similarity of two texts by their signatures (0 to 1).</summary>
    public static double Similarity(ReadOnlySpan<uint> one, ReadOnlySpan<uint> other)
    {
        var equal = 0;
        for (var i = 0; i < Permutations; i++)
            equal += one[i] == other[i] ? 1 : 0;
        return equal / (double)Permutations;
    }

    /// <summary>Order-dependent hash of a shingle's words, well mixed by the finalizer of SplitMix64 (Steele, Lea and Flood 2014).</summary>
    private static uint Shingle(ReadOnlySpan<ulong> words)
    {
        var hash = 0UL;
        foreach (var word in words)
            hash = BitOperations.RotateLeft(hash, 9) ^ (word * 0x9E3779B97F4A7C15UL);
        return (uint)Mixing.Finish(hash);
    }

    private static void Lower(uint[] signature, uint shingle)
    {
        var width = Vector<uint>.Count;
        var at = 0;
        for (; at + width <= Permutations; at += width)
        {
            var value = (new Vector<uint>(shingle) ^ new Vector<uint>(Offsets, at)) * new Vector<uint>(Factors, at);
            value = (value ^ Vector.ShiftRightLogical(value, 15)) * new Vector<uint>(Golden);
            Vector.Min(value, new Vector<uint>(signature, at)).CopyTo(signature, at);
        }

        for (; at < Permutations; at++)
        {
            var value = (shingle ^ Offsets[at]) * Factors[at];
            value = (value ^ (value >> 15)) * Golden;
            signature[at] = Math.Min(value, signature[at]);
        }
    }

    private static uint[] Constants(ulong stream, bool odd) =>
        [.. Enumerable.Range(1, Permutations).Select(i => (uint)Mixing.Finish((stream << 32) + (ulong)i) | (odd ? 1u : 0u))];
}
