using System.Runtime.CompilerServices;

namespace Credence.Postings.Finding.Matching;

/// <summary>Keys under which phrases are filed: a mix of their first bytes, letter case left out.</summary>
internal static class PhraseKey
{
    private const ulong CaseBits = 0x2020202020202020;
    private const ulong Golden = 0x9E3779B97F4A7C15; // 2⁶⁴ / φ, Knuth's multiplicative hash
    private const ulong Odd = 0xC2B2AE3D27D4EB4F; // a prime of xxHash

    /// <summary>First eight bytes of a word.</summary>
    /// <param name="eight">Eight bytes from its start on, first byte lowest.</param>
    /// <param name="length">Its length (bytes), at least 1.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong OfWord(ulong eight, int length) => (eight | CaseBits) & (ulong.MaxValue >> ((8 - Math.Min(length, 8)) << 3));

    /// <summary>A word, the byte after it and up to seven bytes of the word after that.</summary>
    /// <param name="word">Key of the word.</param>
    /// <param name="eight">Eight bytes from its end on.</param>
    /// <param name="nextLength">Length of the word that follows after one byte (bytes); 0 for none.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong OfPair(ulong word, ulong eight, int nextLength)
    {
        var next = (eight | CaseBits) & (ulong.MaxValue >> ((7 - Math.Min(nextLength, 7)) << 3));
        return (ulong.RotateLeft(word * Golden, 32) ^ next) * Odd;
    }

    /// <summary>A mix whose upper bits depend on every bit of the key.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Mix(ulong key) => key * Golden;
}
