using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Credence.Postings.Finding.Skills;

/// <summary>
/// Cuts a text into the words the skill finder reads, 32 characters at a time. Commas, brackets, slashes and the like end a word and are told as
/// <see cref="WordGap"/>; a full stop, dash, apostrophe, plus, number sign or ampersand inside a word belongs to it.
/// </summary>
internal static class SkillWords
{
    private const int Block = 32;
    private static readonly SearchValues<char> Kept = SearchValues.Create("+#&'-._");

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Where the words go; at least <see cref="Room"/> long.</param>
    /// <returns>Words written.</returns>
    internal static int Read(ReadOnlySpan<char> text, Span<SkillWord> words)
    {
        ref var first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        int count = 0, start = -1, last = 0;
        var i = 0;
        for (; i + Block <= text.Length; i += Block)
        {
            var bits = MaskOf(ref Unsafe.Add(ref first, i));
            while (true)
            {
                if (start < 0)
                {
                    if (bits == 0)
                        break;
                    var skip = BitOperations.TrailingZeroCount(bits);
                    start = i + skip;
                    bits |= (1u << skip) - 1;
                }

                var end = BitOperations.TrailingZeroCount(~bits);
                if (end >= Block)
                    break;
                count = Add(text, start, i + end, ref last, words, count);
                start = -1;
                bits &= ~((1u << end) - 1);
            }
        }

        for (; i < text.Length; i++)
        {
            if (IsWord(text[i]))
                start = start < 0 ? i : start;
            else if (start >= 0)
            {
                count = Add(text, start, i, ref last, words, count);
                start = -1;
            }
        }

        return start >= 0 ? Add(text, start, text.Length, ref last, words, count) : count;
    }

    /// <summary>Words that a text of a length may have at most.</summary>
    internal static int Room(int length) => length / 2 + 1;

    /// <summary>Whether a character can belong to a word.</summary>
    internal static bool IsWord(char c) => c < 128 ? char.IsAsciiLetterOrDigit(c) || Kept.Contains(c) : c == '’' || char.IsLetterOrDigit(c);

    private static uint MaskOf(ref ushort from)
    {
        var low = Vector256.LoadUnsafe(ref from);
        var high = Vector256.LoadUnsafe(ref from, 16);
        var bytes = Vector256.Narrow(Vector256.Min(low, Vector256.Create((ushort)255)), Vector256.Min(high, Vector256.Create((ushort)255)));
        var letters = Vector256.LessThan((bytes | Vector256.Create((byte)0x20)) - Vector256.Create((byte)'a'), Vector256.Create((byte)26));
        var digits = Vector256.LessThan(bytes - Vector256.Create((byte)'0'), Vector256.Create((byte)10));
        var joins = Vector256.LessThan(bytes - Vector256.Create((byte)'-'), Vector256.Create((byte)2)) |
            Vector256.LessThan(bytes - Vector256.Create((byte)'&'), Vector256.Create((byte)2)) |
            Vector256.Equals(bytes, Vector256.Create((byte)'+')) | Vector256.Equals(bytes, Vector256.Create((byte)'#')) | Vector256.Equals(bytes, Vector256.Create((byte)'_'));
        var bits = (letters | digits | joins).ExtractMostSignificantBits();
        var foreign = Vector256.GreaterThanOrEqual(bytes, Vector256.Create((byte)128)).ExtractMostSignificantBits();
        for (; foreign != 0; foreign &= foreign - 1)
        {
            var at = BitOperations.TrailingZeroCount(foreign);
            if (IsWord((char)Unsafe.Add(ref from, at)))
                bits |= 1u << at;
        }

        return bits;
    }

    /// <summary>Trims the signs off a run and adds what is left.</summary>
    private static int Add(ReadOnlySpan<char> text, int start, int end, ref int last, Span<SkillWord> words, int count)
    {
        while (start < end && !IsCore(text[start]))
            start++;
        while (end > start && !IsCore(text[end - 1]) && text[end - 1] is not ('+' or '#'))
            end--;
        if (start == end)
        {
            // an ampersand alone joins words and is one
            if (end == 0 || text[end - 1] != '&' || (end > 1 && IsWord(text[end - 2])))
                return count;
            start = end - 1;
        }

        var length = end - start;
        var before = text[last..start];
        var gap = last == 0 && count == 0 ? WordGap.Line : before is " " ? WordGap.Space : GapOf(before);
        ref var first = ref Unsafe.As<char, ushort>(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), start));
        var key = length <= WordKey.MostCharacters && start + 16 <= text.Length && IsAscii(ref first, length) ? WordKey.OfAscii(ref first, length) : WordKey.Of(text[start..end]);
        words[count] = new SkillWord(start, end, key.Low, key.High, CaseOf(ref first, length, start + 16 <= text.Length), gap);
        last = end;
        return count + 1;
    }

    private static bool IsCore(char c) => c < 128 ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsAscii(ref ushort first, int length) =>
        (Vector256.GreaterThan(Vector256.LoadUnsafe(ref first), Vector256.Create((ushort)127)).ExtractMostSignificantBits() & ((1u << length) - 1)) == 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static LetterCase CaseOf(ref ushort first, int length, bool readable)
    {
        if (readable && length <= 16)
        {
            var mask = (uint)((1UL << length) - 1);
            var wide = Vector256.LoadUnsafe(ref first);
            var lower = Vector256.LessThan(wide - Vector256.Create((ushort)'a'), Vector256.Create((ushort)26)).ExtractMostSignificantBits() & mask;
            if (lower == mask)
                return LetterCase.Lower;
            var upper = Vector256.LessThan(wide - Vector256.Create((ushort)'A'), Vector256.Create((ushort)26)).ExtractMostSignificantBits() & mask;
            if ((lower | upper) == mask)
                return CaseOf(upper != 0, lower != 0, (upper & 1) != 0, BitOperations.PopCount(upper), false, length);
        }

        bool anyUpper = false, anyLower = false, other = false;
        var capitals = 0;
        for (var i = 0; i < length; i++)
        {
            var c = (char)Unsafe.Add(ref first, i);
            if (char.IsUpper(c))
                (anyUpper, capitals) = (true, capitals + 1);
            else if (char.IsLower(c))
                anyLower = true;
            else
                other = true;
        }

        return CaseOf(anyUpper, anyLower, char.IsUpper((char)first), capitals, other, length);
    }

    private static LetterCase CaseOf(bool upper, bool lower, bool firstUpper, int capitals, bool other, int length)
    {
        if (!upper)
            return !lower ? LetterCase.Other : other ? LetterCase.LowerMixed : LetterCase.Lower;
        if (!lower)
            return length == 1 ? LetterCase.Single : other ? LetterCase.UpperMixed : LetterCase.Upper;
        if (!firstUpper)
            return LetterCase.Inner;
        return capitals > 1 ? LetterCase.Camel : other ? LetterCase.TitleMixed : LetterCase.Title;
    }

    private static WordGap GapOf(ReadOnlySpan<char> before)
    {
        var gap = WordGap.Space;
        foreach (var c in before)
        {
            var one = c switch
            {
                ' ' or '\t' or '\u00A0' or '\'' or '"' or '’' or '‘' or '“' or '”' or '_' or '+' or '#' => WordGap.Space,
                ',' => WordGap.Comma,
                '-' or '–' or '—' => WordGap.Dash,
                '/' or '\\' => WordGap.Slash,
                ':' or ';' or '?' or '!' => WordGap.Colon,
                ')' or ']' or '}' => WordGap.Close,
                '(' or '[' or '{' => WordGap.Open,
                '.' => WordGap.Stop,
                '\n' or '\r' or '\u2028' => WordGap.Line,
                _ => WordGap.Bullet,
            };
            gap = one > gap ? one : gap;
        }

        return gap;
    }
}
