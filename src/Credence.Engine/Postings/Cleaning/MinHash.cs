using System.Buffers;
using System.Numerics;
using System.Runtime.Intrinsics;

namespace Credence.Postings.Cleaning;

/// <summary>
/// MinHash signature of a text: its shingles are hashed once, dealt into <see cref="Slots"/> slots by one part of the hash, and the least of the
/// other part is kept in each. The share of slots, of those used by either, that hold the same estimates the Jaccard similarity of the sets of shingles.
/// </summary>
/// <remarks>
/// Source: Broder, "On the resemblance and containment of documents", SEQUENCES 1997; one hash instead of many: Li, Owen and Zhang,
/// "One permutation hashing", NIPS 2012. Method: docs/method/duplicates.md.
/// </remarks>
public static class MinHash
{
    /// <summary>Values of a signature: the standard error at a similarity of 0.6 is at most √(0.6·0.4/128) = 0.043.</summary>
    public const int Slots = 128;

    /// <summary>Words per shingle. So few that a text with one word in twenty changed keeps most of them; see docs/method/duplicates.md for what longer ones would find.</summary>
    public const int WordsPerShingle = 3;

    /// <summary>A slot no shingle fell into; greater than every value.</summary>
    public const ushort Empty = ushort.MaxValue;

    private const int SlotBits = 7;
    private const int ValueBits = 16;
    private const uint First = 0x9E3779B1;
    private const uint Second = 0x85EBCA77;
    private const uint Third = 0xC2B2AE3D;
    private const uint Last = 0x27D4EB2F;

    /// <summary>Signature of a text: <see cref="Slots"/> values; all are <see cref="Empty"/> for a text without a word.</summary>
    public static ushort[] SignatureOf(ReadOnlySpan<char> text)
    {
        var signature = new ushort[Slots];
        Array.Fill(signature, Empty);
        var most = Words.Most(text.Length) + Vector512<uint>.Count + WordsPerShingle;
        var room = ArrayPool<uint>.Shared.Rent(2 * most);
        var words = room.AsSpan(0, most);
        var shingles = room.AsSpan(most, most);
        var count = Words.Hash(text, words);
        words[count..Math.Min(count + WordsPerShingle, most)].Clear();
        if (count > 0)
            Lower(signature, Shingles(words, Math.Max(1, count - WordsPerShingle + 1), shingles));
        ArrayPool<uint>.Shared.Return(room);
        return signature;
    }

    /// <summary>Estimated Jaccard similarity of two texts by their signatures (0 to 1); 1 for two texts without a word.</summary>
    public static double Similarity(ReadOnlySpan<ushort> one, ReadOnlySpan<ushort> other)
    {
        int equal = 0, used = 0;
        for (var at = 0; at < Slots; at += Vector512<ushort>.Count)
        {
            var (a, b) = (Vector512.Create(one.Slice(at, Vector512<ushort>.Count)), Vector512.Create(other.Slice(at, Vector512<ushort>.Count)));
            var filled = ~Vector512.Equals(Vector512.Min(a, b), Vector512.Create(Empty));
            used += BitOperations.PopCount(filled.ExtractMostSignificantBits());
            equal += BitOperations.PopCount((filled & Vector512.Equals(a, b)).ExtractMostSignificantBits());
        }

        return used == 0 ? 1 : equal / (double)used;
    }

    /// <summary>One hash for every three words that follow each other.</summary>
    private static Span<uint> Shingles(ReadOnlySpan<uint> words, int count, Span<uint> shingles)
    {
        for (var at = 0; at < count; at += Vector512<uint>.Count)
        {
            var hash = (At(words, at) * First) + (At(words, at + 1) * Second) + (At(words, at + 2) * Third);
            hash = (hash ^ (hash >>> 15)) * Last;
            (hash ^ (hash >>> 13)).CopyTo(shingles[at..]);
        }

        return shingles[..count];

        static Vector512<uint> At(ReadOnlySpan<uint> words, int at) => Vector512.Create(words.Slice(at, Vector512<uint>.Count));
    }

    private static void Lower(ushort[] signature, ReadOnlySpan<uint> shingles)
    {
        var slots = signature.AsSpan(0, Slots);
        foreach (var shingle in shingles)
        {
            ref var slot = ref slots[(int)(shingle >> (32 - SlotBits))];
            slot = (ushort)Math.Min((uint)slot, Math.Min((shingle >> (32 - SlotBits - ValueBits)) & ushort.MaxValue, Empty - 1u));
        }
    }
}
