using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Credence.Postings.Cleaning;

/// <summary>A text as exact duplicates are told by: UTF-8, lower case, every run of white space as one space, none at the ends.</summary>
internal static class ComparableText
{
    private const int Block = 64;
    private const int MostBytesPerUnit = 3;

    /// <summary>Bytes that are room enough for a text of so many UTF-16 units.</summary>
    internal static int MostBytes(int characters) => (characters * MostBytesPerUnit) + Block;

    /// <summary>Folds a text.</summary>
    /// <returns>Bytes written.</returns>
    internal static int Fold(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        var length = 0;
        var afterSpace = true; // white space at the start is left out
        while (text.Length >= Block)
        {
            var units = MemoryMarshal.Cast<char, ushort>(text[..Block]);
            var taken = char.IsHighSurrogate(text[Block - 1]) ? Block - 1 : Block; // a surrogate pair stays together
            length = IsAscii(units) ? FoldAscii(units, bytes, length, ref afterSpace) : FoldEach(text[..taken], bytes, length, ref afterSpace);
            text = text[taken..];
        }

        length = FoldEach(text, bytes, length, ref afterSpace);
        return afterSpace && length > 0 ? length - 1 : length;
    }

    private static bool IsAscii(ReadOnlySpan<ushort> units)
    {
        var all = Vector512<ushort>.Zero;
        for (var at = 0; at < Block; at += Vector512<ushort>.Count)
            all |= Vector512.Create(units.Slice(at, Vector512<ushort>.Count));
        return Vector512.LessThanAll(all, Vector512.Create<ushort>(0x80));
    }

    private static int FoldAscii(ReadOnlySpan<ushort> units, Span<byte> bytes, int length, ref bool afterSpace)
    {
        var unit = Vector512.Narrow(Vector512.Create(units[..Vector512<ushort>.Count]), Vector512.Create(units[Vector512<ushort>.Count..]));
        var upper = Vector512.LessThan(unit - Vector512.Create((byte)'A'), Vector512.Create((byte)26));
        var space = Vector512.LessThan(unit - Vector512.Create((byte)'\t'), Vector512.Create((byte)5)) | Vector512.Equals(unit, Vector512.Create((byte)' '));
        unit = Vector512.ConditionalSelect(space, Vector512.Create((byte)' '), unit | (upper & Vector512.Create((byte)0x20)));
        var spaces = space.ExtractMostSignificantBits();
        var left = spaces & ((spaces << 1) | (afterSpace ? 1UL : 0)); // white space after white space
        afterSpace = spaces >> (Block - 1) != 0;
        if (left == 0)
        {
            unit.CopyTo(bytes[length..]);
            return length + Block;
        }

        Span<byte> folded = stackalloc byte[Block];
        unit.CopyTo(folded);
        for (var from = 0; from < Block;)
        {
            var end = from + BitOperations.TrailingZeroCount(left >> from);
            end = Math.Min(end, Block);
            folded[from..end].CopyTo(bytes[length..]);
            length += end - from;
            from = end + (end < Block ? BitOperations.TrailingZeroCount(~(left >> end)) : 0);
        }

        return length;
    }

    private static int FoldEach(ReadOnlySpan<char> part, Span<byte> bytes, int length, ref bool afterSpace)
    {
        Span<char> folded = stackalloc char[Block];
        var count = 0;
        foreach (var c in part)
        {
            var isSpace = char.IsWhiteSpace(c);
            if (!isSpace || !afterSpace)
                folded[count++] = isSpace ? ' ' : CharacterKinds.Lower(c);
            afterSpace = isSpace;
        }

        return length + Encoding.UTF8.GetBytes(folded[..count], bytes[length..]);
    }
}
