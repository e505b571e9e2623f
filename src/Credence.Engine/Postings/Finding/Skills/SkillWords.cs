using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Credence.Postings.Finding.Skills;

/// <summary>
/// Cuts a text into the words the skill finder reads. Commas, brackets, slashes and the like end a word and are told as <see cref="WordGap"/>;
/// a full stop, dash, apostrophe, plus, number sign or ampersand inside a word belongs to it. Where runs of such characters begin and end is found
/// 64 characters at a time, then every run is trimmed and folded.
/// </summary>
internal static class SkillWords
{
    private const int Block = 64;
    private const int Chunk = 32 * Block;
    private const int KeyCharacters = 16;
    private const int LongestPlainGap = 2;
    private const int LastAscii = 127;

    /// <summary>Room that the words of a text of a length need at most.</summary>
    internal static int Room(int length) => (length / 2) + 1;

    /// <summary>Whether a character can belong to a word.</summary>
    internal static bool IsWord(char c) => WordSigns.IsWord(c);

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Where the words go; at least <see cref="Room"/> long.</param>
    /// <returns>Words written.</returns>
    [SkipLocalsInit]
    internal static int Read(ReadOnlySpan<char> text, Span<SkillWord> words)
    {
        // beginnings and ends by turns; a run that is open at the end of a chunk goes on in the next
        Span<int> edges = stackalloc int[Chunk + Block];
        int count = 0, last = 0, open = 0;
        ulong carry = 0;
        for (var at = 0; at < text.Length; at += Chunk)
        {
            var end = Math.Min(at + Chunk, text.Length);
            var changes = open;
            for (var block = at; block < end; block += Block)
            {
                var bits = BitsOf(text, block);
                changes += TextEdges.Offsets(bits ^ ((bits << 1) | carry), block, ref edges[changes]);
                carry = bits >> (Block - 1);
            }

            open = changes & 1;
            if (open != 0 && end == text.Length)
                edges[changes++] = end;
            count = Add(text, edges[..(changes & ~1)], words, count, ref last);
            if (open != 0)
                edges[0] = edges[changes - 1];
        }

        if (count > 0)
            words[0].Before = WordGap.Line;
        return count;
    }

    /// <summary>Which of 64 characters belong to words, without full stops and dashes that end one.</summary>
    private static ulong BitsOf(ReadOnlySpan<char> text, int block)
    {
        if (block + Block <= text.Length)
            return BitsOf(ref Unsafe.As<char, ushort>(ref Unsafe.AsRef(in text[block])));
        Span<char> rest = stackalloc char[Block];
        rest.Clear();
        text[block..].CopyTo(rest);
        return BitsOf(ref Unsafe.As<char, ushort>(ref rest[0]));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong BitsOf(ref ushort from)
    {
        var low = HalfOf(ref from, out var lowEnds);
        var high = HalfOf(ref Unsafe.Add(ref from, Block / 2), out var highEnds);
        var bits = low | ((ulong)high << (Block / 2));
        var ends = lowEnds | ((ulong)highEnds << (Block / 2));

        // what follows the last character is not known here: such a run is trimmed later
        return bits & ~(ends & ~(bits >> 1) & (ulong.MaxValue >> 1));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint HalfOf(ref ushort from, out uint ends)
    {
        var low = Vector256.LoadUnsafe(ref from);
        var high = Vector256.LoadUnsafe(ref from, 16);
        var bytes = Vector256.Narrow(Vector256.Min(low, Vector256.Create((ushort)255)), Vector256.Min(high, Vector256.Create((ushort)255)));
        var letters = Vector256.LessThan((bytes | Vector256.Create((byte)0x20)) - Vector256.Create((byte)'a'), Vector256.Create((byte)26));
        var digits = Vector256.LessThan(bytes - Vector256.Create((byte)'0'), Vector256.Create((byte)10));
        var stops = Vector256.LessThan(bytes - Vector256.Create((byte)'-'), Vector256.Create((byte)2));
        var joins = Vector256.LessThan(bytes - Vector256.Create((byte)'&'), Vector256.Create((byte)2)) |
            Vector256.Equals(bytes, Vector256.Create((byte)'+')) | Vector256.Equals(bytes, Vector256.Create((byte)'#')) | Vector256.Equals(bytes, Vector256.Create((byte)'_'));
        var bits = (letters | digits | joins | stops).ExtractMostSignificantBits();
        ends = stops.ExtractMostSignificantBits();
        for (var foreign = bytes.ExtractMostSignificantBits(); foreign != 0; foreign &= foreign - 1)
        {
            var at = BitOperations.TrailingZeroCount(foreign);
            if (WordSigns.IsWord((char)Unsafe.Add(ref from, at)))
                bits |= 1u << at;
        }

        return bits;
    }

    private static int Add(ReadOnlySpan<char> text, ReadOnlySpan<int> edges, Span<SkillWord> words, int count, ref int last)
    {
        // edges lie inside the text
        ref var first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        var before = last;
        var readable = text.Length - KeyCharacters;
        for (var i = 0; i + 1 < edges.Length; i += 2)
        {
            int start = edges[i], end = edges[i + 1];
            ref var word = ref words[count];
            if (start <= readable && TryAdd(ref first, before, start, end, ref word))
                before = end;
            else if (Add(text, before, start, end, ref word) is >= 0 and var trimmed)
                before = trimmed;
            else
                continue;
            count++;
        }

        last = before;
        return count;
    }

    /// <summary>Adds a run that is a word as it is, short and ASCII, with one or two ASCII characters before it: nearly every one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryAdd(ref ushort text, int before, int start, int end, ref SkillWord word)
    {
        var length = end - start;
        if (length >= KeyCharacters || (uint)(start - before - 1) >= LongestPlainGap || !WordSigns.AreEnds(Unsafe.Add(ref text, start), Unsafe.Add(ref text, end - 1)))
            return false;
        int one = Unsafe.Add(ref text, before), other = Unsafe.Add(ref text, start - 1);
        if ((one | other) > LastAscii || !TryFold(ref Unsafe.Add(ref text, start), length, ref word))
            return false;
        word.Start = start;
        word.End = end;
        word.Before = WordSigns.GapOf(one, other);
        return true;
    }

    /// <summary>Folds a word of up to 15 characters, where it is ASCII; 16 must be readable.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryFold(ref ushort text, int length, ref SkillWord word)
    {
        var wide = Vector256.LoadUnsafe(ref text) & Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(Masks), (nuint)(KeyCharacters - length));
        if ((wide & Vector256.Create(unchecked((ushort)~LastAscii))) != Vector256<ushort>.Zero)
            return false;
        var bytes = Vector128.Narrow(wide.GetLower(), wide.GetUpper());
        var lower = Vector128.LessThan(bytes - Vector128.Create((byte)'a'), Vector128.Create((byte)26)).ExtractMostSignificantBits();
        var upper = Vector128.LessThan(bytes - Vector128.Create((byte)'A'), Vector128.Create((byte)26)).ExtractMostSignificantBits();
        word.Key = WordKey.OfAscii(bytes);
        word.Case = LetterCases.Of(upper, lower, (1u << length) - 1);
        return true;
    }

    /// <summary>Adds any run, trimmed.</summary>
    /// <returns>Where the word ends, or -1 where nothing is left.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Add(ReadOnlySpan<char> text, int before, int start, int end, ref SkillWord word)
    {
        if (!Trim(text, ref start, ref end))
            return -1;
        word.Start = start;
        word.End = end;
        word.Before = WordSigns.GapOf(text[before..start]);
        if (end - start >= KeyCharacters || start + KeyCharacters > text.Length || !TryFold(ref Unsafe.As<char, ushort>(ref Unsafe.AsRef(in text[start])), end - start, ref word))
            Fold(text[start..end], ref word);
        return end;
    }

    /// <summary>Folds any word.</summary>
    private static void Fold(ReadOnlySpan<char> letters, ref SkillWord word)
    {
        word.Key = WordKey.Of(letters);
        word.Case = LetterCases.Of(letters);
    }

    /// <summary>Takes the signs off the ends of a run.</summary>
    /// <returns>Whether something is left.</returns>
    private static bool Trim(ReadOnlySpan<char> text, ref int start, ref int end)
    {
        var from = start;
        while (start < end && !WordSigns.IsCore(text[start]))
            start++;
        while (end > start && !WordSigns.IsLast(text[end - 1]))
            end--;
        if (start < end)
            return true;

        // an ampersand alone joins words and is one
        start = end - 1;
        return start == from && text[start] == '&' && (end == text.Length || !WordSigns.IsWord(text[end]));
    }

    /// <summary>Keeps as many characters of sixteen as lie before the middle.</summary>
    private static ReadOnlySpan<ushort> Masks =>
    [
        0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];
}
