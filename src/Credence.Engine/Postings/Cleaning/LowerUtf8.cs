using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Credence.Postings.Cleaning;

/// <summary>A text in lower case with every run of white space as one space and none at its ends, as UTF-8; a lone surrogate becomes U+FFFD.</summary>
internal static class LowerUtf8
{
    private const int Step = 32;
    private const int MostBytesPerUnit = 3;
    private const char CaseBit = ' ';

    /// <summary>Room that <see cref="Write"/> needs for a text of this many UTF-16 units (bytes).</summary>
    internal static int MostBytes(int units) => (units * MostBytesPerUnit) + Step;

    /// <summary>Writes it.</summary>
    /// <returns>Bytes written.</returns>
    internal static int Write(ReadOnlySpan<char> text, Span<byte> to)
    {
        ref var from = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text));
        ref var target = ref MemoryMarshal.GetReference(to);
        var (at, length) = (0, 0);
        while (at < text.Length)
        {
            if (at + Step <= text.Length)
            {
                var block = Vector512.LoadUnsafe(ref from, (nuint)at);
                var plain = Plain(block, length == 0 || to[length - 1] == (byte)' ', out var folded);
                folded.StoreUnsafe(ref target, (nuint)length);
                (at, length) = (at + plain, length + plain);
                if (plain == Step)
                    continue;
            }

            do
                at += One(text[at..], to, ref length);
            while (at < text.Length && (text[at] >= '\u0080' || at + Step > text.Length));
        }

        return length > 0 && to[length - 1] == (byte)' ' ? length - 1 : length;
    }

    /// <summary>Characters at the start of a block that become one byte each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Plain(Vector512<ushort> block, bool afterSpace, out Vector256<byte> folded)
    {
        var ascii = Vector512.LessThanOrEqual(block, Vector512.Create((ushort)'\u007F'));
        var space = Vector512.Equals(block, Vector512.Create((ushort)' ')) | Within(block, '\t', '\r');
        var lower = block | (Within(block, 'A', 'Z') & Vector512.Create((ushort)CaseBit));
        lower = Vector512.ConditionalSelect(space, Vector512.Create((ushort)' '), lower);
        folded = Vector256.Narrow(lower.GetLower(), lower.GetUpper());
        var spaces = (uint)space.ExtractMostSignificantBits();
        var other = ~(uint)ascii.ExtractMostSignificantBits() | (spaces & ((spaces << 1) | (afterSpace ? 1u : 0u)));
        return BitOperations.TrailingZeroCount(other);
    }

    /// <summary>Writes what stands at the start of the text and says how many units that was.</summary>
    private static int One(ReadOnlySpan<char> text, Span<byte> to, ref int length)
    {
        var c = text[0];
        if (c is < '\u2010' or > '\u2027') // dashes, quotes and bullets have no case
        {
            if (char.IsWhiteSpace(c))
            {
                if (length > 0 && to[length - 1] != (byte)' ')
                    to[length++] = (byte)' ';
                return 1;
            }

            if (char.IsSurrogate(c))
            {
                _ = Rune.DecodeFromUtf16(text, out var rune, out var units);
                length += rune.EncodeToUtf8(to[length..]);
                return units;
            }

            c = char.ToLowerInvariant(c);
        }

        if (c < 0x80)
            to[length++] = (byte)c;
        else
            length += new Rune(c).EncodeToUtf8(to[length..]);
        return 1;
    }

    private static Vector512<ushort> Within(Vector512<ushort> block, char first, char last) =>
        Vector512.LessThanOrEqual(block - Vector512.Create((ushort)first), Vector512.Create((ushort)(last - first)));
}
