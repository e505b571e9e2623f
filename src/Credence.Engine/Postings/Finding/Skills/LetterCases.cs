using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Credence.Postings.Finding.Skills;

/// <summary>Tells the <see cref="LetterCase"/> of words.</summary>
internal static class LetterCases
{
    /// <summary>The case of a word of up to 32 characters.</summary>
    /// <param name="upper">A bit for each capital.</param>
    /// <param name="lower">A bit for each small letter.</param>
    /// <param name="all">A bit for each character.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static LetterCase Of(uint upper, uint lower, uint all) =>
        Of(upper != 0, lower != 0, (upper & 1) != 0, (upper & (upper - 1)) != 0, (upper | lower) != all, all == 1);

    /// <summary>The case of any word.</summary>
    internal static LetterCase Of(ReadOnlySpan<char> word)
    {
        bool upper = false, lower = false, other = false;
        var capitals = 0;
        foreach (var c in word)
        {
            if (char.IsUpper(c))
                (upper, capitals) = (true, capitals + 1);
            else if (char.IsLower(c))
                lower = true;
            else
                other = true;
        }

        return Of(upper, lower, char.IsUpper(word[0]), capitals > 1, other, word.Length == 1);
    }

    /// <summary>A table, because capitals are nothing a processor could predict.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static LetterCase Of(bool upper, bool lower, bool firstIsUpper, bool moreCapitals, bool otherSigns, bool alone) =>
        (LetterCase)Unsafe.Add(ref MemoryMarshal.GetReference(Cases), Bit(upper, 0) | Bit(lower, 1) | Bit(firstIsUpper, 2) | Bit(moreCapitals, 3) | Bit(otherSigns, 4) | Bit(alone, 5));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Bit(bool value, int place) => Unsafe.BitCast<bool, byte>(value) << place;

    /// <summary><see cref="LetterCase"/> by six bits, lowest first: capitals, small letters, a capital first, several capitals, other signs, one character.</summary>
    private static ReadOnlySpan<byte> Cases =>
    [
        9, 6, 0, 5, 9, 6, 0, 2, 9, 6, 0, 5, 9, 6, 0, 4, 9, 7, 1, 5, 9, 7, 1, 3, 9, 7, 1, 5, 9, 7, 1, 4,
        9, 8, 0, 5, 9, 8, 0, 2, 9, 8, 0, 5, 9, 8, 0, 4, 9, 8, 1, 5, 9, 8, 1, 3, 9, 8, 1, 5, 9, 8, 1, 4,
    ];
}
