using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Credence.Postings.Finding.Matching;

/// <summary>Tells the bytes of words from the bytes between them, 64 at a time.</summary>
/// <param name="rule">What belongs to a word.</param>
internal readonly struct WordBytes(WordRule rule)
{
    /// <summary>Bytes of one mask.</summary>
    internal const int Block = 64;

    private const byte CaseBit = 0x20;
    private const byte FirstHigh = 0x80;
    private const int LongestSequence = 4;

    /// <summary>Bit i is set where byte <paramref name="at"/> + i belongs to a word; bits past the end are not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ulong MaskAt(ReadOnlySpan<byte> text, int at) =>
        at + Block <= text.Length ? Mask(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), at), text, at) : LastMask(text, at);

    /// <summary>Whether the character that starts at a byte belongs to a word; false past the end.</summary>
    internal bool IsWordAt(ReadOnlySpan<byte> text, int at)
    {
        if ((uint)at >= (uint)text.Length)
            return false;
        var b = text[at];
        return b < FirstHigh ? char.IsAsciiLetterOrDigit((char)b) : rule == WordRule.Bytes || IsWordSequence(text, at);
    }

    /// <summary>Whether the character that ends before a byte belongs to a word; false at the start.</summary>
    internal bool IsWordBefore(ReadOnlySpan<byte> text, int at) => at > 0 && IsWordAt(text, at - 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong Mask(ref byte first, ReadOnlySpan<byte> text, int at)
    {
        ulong words, high;
        if (Vector512.IsHardwareAccelerated)
        {
            var bytes = Vector512.LoadUnsafe(ref first);
            high = bytes.ExtractMostSignificantBits();
            words = (Vector512.LessThan((bytes | Vector512.Create(CaseBit)) - Vector512.Create((byte)'a'), Vector512.Create((byte)26))
                | Vector512.LessThan(bytes - Vector512.Create((byte)'0'), Vector512.Create((byte)10))).ExtractMostSignificantBits();
        }
        else
        {
            words = high = 0;
            for (var i = 0; i < Block; i += Vector256<byte>.Count)
            {
                var bytes = Vector256.LoadUnsafe(ref first, (nuint)i);
                high |= (ulong)bytes.ExtractMostSignificantBits() << i;
                words |= (ulong)(Vector256.LessThan((bytes | Vector256.Create(CaseBit)) - Vector256.Create((byte)'a'), Vector256.Create((byte)26))
                    | Vector256.LessThan(bytes - Vector256.Create((byte)'0'), Vector256.Create((byte)10))).ExtractMostSignificantBits() << i;
            }
        }

        if (high != 0)
            words |= rule == WordRule.Bytes ? high : HighWords(text, at, high);
        return words;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ulong LastMask(ReadOnlySpan<byte> text, int at)
    {
        if (at >= text.Length)
            return 0;
        Span<byte> last = stackalloc byte[Block];
        last.Clear();
        text[at..].CopyTo(last);
        return Mask(ref MemoryMarshal.GetReference(last), text, at);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong HighWords(ReadOnlySpan<byte> text, int at, ulong high)
    {
        var words = 0UL;
        for (; high != 0; high &= high - 1)
        {
            var bit = BitOperations.TrailingZeroCount(high);
            if (IsWordSequence(text, at + bit))
                words |= 1UL << bit;
        }

        return words;
    }

    /// <summary>Whether a byte from 0x80 on is part of a letter, digit or mark. Bytes that are no UTF-8 are part of nothing.</summary>
    private static bool IsWordSequence(ReadOnlySpan<byte> text, int at)
    {
        var lead = at;
        while (lead > 0 && at - lead < LongestSequence - 1 && (text[lead] & 0xC0) == 0x80)
            lead--;
        return Rune.DecodeFromUtf8(text[lead..], out var rune, out var length) == System.Buffers.OperationStatus.Done && lead + length > at
            && Rune.GetUnicodeCategory(rune) is UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.OtherLetter
                or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
    }
}
