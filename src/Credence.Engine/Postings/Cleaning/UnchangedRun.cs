using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Credence.Postings.Cleaning;

/// <summary>
/// Stretches of a text that <see cref="FoldedText"/> would write as they are: visible characters with single spaces between them and, where lines are
/// kept, at most two line feeds. They are copied many characters at a time; whatever else there is stays with the rules written out there.
/// </summary>
internal static class UnchangedRun
{
    /// <summary>Characters looked at in one step; the target needs room for this many after the last one copied.</summary>
    internal const int Step = 32;

    /// <summary>Copies the longest such stretch at the start of a text that follows a visible character.</summary>
    /// <param name="text">What to copy from.</param>
    /// <param name="to">Where to; at least <see cref="Step"/> longer than the text.</param>
    /// <param name="keepLines">Whether line feeds are written; they end the stretch otherwise.</param>
    /// <returns>Characters copied; the last ones may be white space.</returns>
    internal static int Copy(ReadOnlySpan<char> text, Span<char> to, bool keepLines)
    {
        ref var from = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text));
        ref var target = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(to));
        var (space, feed, feeds) = (0u, 0u, 0u);
        var at = 0;
        for (; at + Step <= text.Length; at += Step)
        {
            var block = Vector512.LoadUnsafe(ref from, (nuint)at);
            block.StoreUnsafe(ref target, (nuint)at);
            var changed = Changed(block, keepLines, ref space, ref feed, ref feeds);
            if (changed != 0)
                return at + BitOperations.TrailingZeroCount(changed);
        }

        // the zeros after the last characters count as characters that change
        Span<ushort> last = stackalloc ushort[Step];
        last.Clear();
        MemoryMarshal.Cast<char, ushort>(text[at..]).CopyTo(last);
        var rest = Vector512.Create<ushort>(last);
        rest.StoreUnsafe(ref target, (nuint)at);
        return at + Math.Min(text.Length - at, BitOperations.TrailingZeroCount(Changed(rest, keepLines, ref space, ref feed, ref feeds)));
    }

    /// <summary>A bit for every character that is not written as it is. The last three say what ended the block before: a space, a line feed, two of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Changed(Vector512<ushort> block, bool keepLines, ref uint space, ref uint feed, ref uint feeds)
    {
        var spaces = Bits(Vector512.Equals(block, Vector512.Create((ushort)' ')));
        var lines = keepLines ? Bits(Vector512.Equals(block, Vector512.Create((ushort)'\n'))) : 0;
        var changed = ~(Bits(Within(block, ' ', '~')) | lines);
        if (changed != 0)
            changed &= ~Bits(IsVisible(block));
        var afterSpace = (spaces << 1) | space;
        var afterLine = (lines << 1) | feed;
        var afterLines = (lines & afterLine) << 1 | feeds;
        changed |= ((spaces | lines) & afterSpace) | (spaces & afterLine) | (lines & afterLines);
        (space, feed, feeds) = (spaces >> (Step - 1), lines >> (Step - 1), (lines & afterLine) >> (Step - 1));
        return changed;
    }

    /// <summary>Characters beyond ASCII that are neither white space nor invisible nor half of a pair.</summary>
    private static Vector512<ushort> IsVisible(Vector512<ushort> block) =>
        Vector512.AndNot(Within(block, '\u00A1', '\u167F'), Vector512.Equals(block, Vector512.Create((ushort)'\u00AD')))
        | Within(block, '\u2010', '\u2027')
        | Within(block, '\u2030', '\u205E')
        | Within(block, '\u2061', '\u27FF')
        | Within(block, '\u3001', '\uD7FF')
        | Within(block, '\uE000', '\uFEFE');

    private static Vector512<ushort> Within(Vector512<ushort> block, char first, char last) =>
        Vector512.LessThanOrEqual(block - Vector512.Create((ushort)first), Vector512.Create((ushort)(last - first)));

    private static uint Bits(Vector512<ushort> block) => (uint)block.ExtractMostSignificantBits();
}
