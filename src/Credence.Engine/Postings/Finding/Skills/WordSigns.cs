using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Credence.Postings.Finding.Skills;

/// <summary>What a single character is to the words around it.</summary>
internal static class WordSigns
{
    private const int Ascii = 128;
    private const byte Core = 0x10;
    private const byte Last = 0x20;
    private const byte Part = 0x40;
    private const byte Gap = 0x0F;

    /// <summary>Whether a character can belong to a word.</summary>
    internal static bool IsWord(char c) => c < Ascii ? (Table[c] & Part) != 0 : c == '’' || char.IsLetterOrDigit(c);

    /// <summary>Whether a word can begin with a character.</summary>
    internal static bool IsCore(char c) => c < Ascii ? (Table[c] & Core) != 0 : char.IsLetterOrDigit(c);

    /// <summary>Whether a word can end with a character: <c>C++</c> and <c>C#</c> do.</summary>
    internal static bool IsLast(char c) => c < Ascii ? (Table[c] & Last) != 0 : char.IsLetterOrDigit(c);

    /// <summary>Whether a run of two given characters at its ends needs no trimming; false also where that is not plain to see.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool AreEnds(int first, int last)
    {
        ref var table = ref MemoryMarshal.GetReference(Table);
        return (first | last) < Ascii && (Unsafe.Add(ref table, first) & Core) != 0 && (Unsafe.Add(ref table, last) & Last) != 0;
    }

    /// <summary>The stronger of two ASCII characters between words.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static WordGap GapOf(int one, int other)
    {
        ref var table = ref MemoryMarshal.GetReference(Table);
        return (WordGap)Math.Max((byte)(Unsafe.Add(ref table, one) & Gap), (byte)(Unsafe.Add(ref table, other) & Gap));
    }

    /// <summary>What the characters between two words come to: the strongest of them.</summary>
    internal static WordGap GapOf(ReadOnlySpan<char> between)
    {
        var gap = WordGap.Space;
        foreach (var c in between)
        {
            var one = c < Ascii ? (WordGap)(Table[c] & Gap) : GapBeyondAscii(c);
            gap = one > gap ? one : gap;
        }

        return gap;
    }

    private static WordGap GapBeyondAscii(char c) => c switch
    {
        '\u00A0' or '’' or '‘' or '“' or '”' => WordGap.Space,
        '–' or '—' => WordGap.Dash,
        '\u2028' => WordGap.Line,
        _ => WordGap.Bullet,
    };

    /// <summary>By ASCII character: its <see cref="WordGap"/>, 0x10 where a word can begin with it, 0x20 where one can end with it, 0x40 where one can have it inside.</summary>
    private static ReadOnlySpan<byte> Table =>
    [
        0x08, 0x08, 0x08, 0x08, 0x08, 0x08, 0x08, 0x08, 0x08, 0x00, 0x09, 0x08, 0x08, 0x09, 0x08, 0x08,
        0x08, 0x08, 0x08, 0x08, 0x08, 0x08, 0x08, 0x08, 0x08, 0x08, 0x08, 0x08, 0x08, 0x08, 0x08, 0x08,
        0x00, 0x04, 0x00, 0x60, 0x08, 0x08, 0x48, 0x40, 0x06, 0x05, 0x08, 0x60, 0x01, 0x42, 0x47, 0x03,
        0x78, 0x78, 0x78, 0x78, 0x78, 0x78, 0x78, 0x78, 0x78, 0x78, 0x04, 0x04, 0x08, 0x08, 0x08, 0x04,
        0x08, 0x78, 0x78, 0x78, 0x78, 0x78, 0x78, 0x78, 0x78, 0x78, 0x78, 0x78, 0x78, 0x78, 0x78, 0x78,
        0x78, 0x78, 0x78, 0x78, 0x78, 0x78, 0x78, 0x78, 0x78, 0x78, 0x78, 0x06, 0x03, 0x05, 0x08, 0x40,
        0x08, 0x78, 0x78, 0x78, 0x78, 0x78, 0x78, 0x78, 0x78, 0x78, 0x78, 0x78, 0x78, 0x78, 0x78, 0x78,
        0x78, 0x78, 0x78, 0x78, 0x78, 0x78, 0x78, 0x78, 0x78, 0x78, 0x78, 0x06, 0x08, 0x05, 0x08, 0x08,
    ];
}
