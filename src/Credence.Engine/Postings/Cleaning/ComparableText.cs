using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Credence.Postings.Cleaning;

/// <summary>A text as exact duplicates are told by: lower case, every run of white space as one space, none at the ends.</summary>
internal static class ComparableText
{
    private const int Block = 64;

    /// <summary>Room enough for a text of so many UTF-16 units.</summary>
    internal static int MostCharacters(int characters) => characters + Block;

    /// <summary>Folds a text.</summary>
    /// <returns>UTF-16 units written.</returns>
    internal static int Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        var length = 0;
        var afterSpace = true; // white space at the start is left out
        var units = MemoryMarshal.Cast<char, ushort>(text);
        for (; units.Length >= Block; units = units[Block..])
            length = FoldBlock(units[..Block], MemoryMarshal.Cast<char, ushort>(folded), length, ref afterSpace);
        foreach (var unit in units)
        {
            var isSpace = char.IsWhiteSpace((char)unit);
            if (!isSpace || !afterSpace)
                folded[length++] = isSpace ? ' ' : CharacterKinds.Lower((char)unit);
            afterSpace = isSpace;
        }

        return afterSpace && length > 0 ? length - 1 : length;
    }

    private static int FoldBlock(ReadOnlySpan<ushort> units, Span<ushort> folded, int length, ref bool afterSpace)
    {
        var lower = folded.Slice(length, Block);
        ulong spaces = 0, beyondAscii = 0;
        for (var at = 0; at < Block; at += Vector512<ushort>.Count)
        {
            var unit = Vector512.Create(units.Slice(at, Vector512<ushort>.Count));
            var upper = Vector512.LessThan(unit - Vector512.Create<ushort>('A'), Vector512.Create<ushort>(26));
            var space = Vector512.LessThan(unit - Vector512.Create<ushort>('\t'), Vector512.Create<ushort>(5)) | Vector512.Equals(unit, Vector512.Create<ushort>(' '));
            Vector512.ConditionalSelect(space, Vector512.Create<ushort>(' '), unit | (upper & Vector512.Create<ushort>(0x20))).CopyTo(lower[at..]);
            spaces |= space.ExtractMostSignificantBits() << at;
            beyondAscii |= Vector512.GreaterThan(unit, Vector512.Create<ushort>(0x7F)).ExtractMostSignificantBits() << at;
        }

        for (; beyondAscii != 0; beyondAscii &= beyondAscii - 1)
        {
            var at = BitOperations.TrailingZeroCount(beyondAscii);
            var isSpace = char.IsWhiteSpace((char)units[at]);
            lower[at] = isSpace ? ' ' : CharacterKinds.Lower((char)units[at]);
            spaces |= (isSpace ? 1UL : 0) << at;
        }

        var left = spaces & ((spaces << 1) | (afterSpace ? 1UL : 0)); // white space after white space
        afterSpace = spaces >> (Block - 1) != 0;
        return length + (left == 0 ? Block : Without(left, lower));
    }

    /// <summary>Closes the gaps where bits are set.</summary>
    /// <returns>How many units are left.</returns>
    private static int Without(ulong left, Span<ushort> units)
    {
        var length = 0;
        for (var from = 0; from < Block;)
        {
            var end = Math.Min(Block, from + BitOperations.TrailingZeroCount(left >> from));
            units[from..end].CopyTo(units[length..]);
            length += end - from;
            from = end + (end < Block ? BitOperations.TrailingZeroCount(~(left >> end)) : 0);
        }

        return length;
    }
}
