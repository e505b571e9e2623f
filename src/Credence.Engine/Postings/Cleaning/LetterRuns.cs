using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Credence.Postings.Cleaning;

/// <summary>Finds the letters of a text, 64 characters at a time, a bit each.</summary>
internal static class LetterRuns
{
    /// <summary>Characters looked at in one step.</summary>
    internal const int Step = 64;

    /// <summary>Which of the next 64 characters are letters, and which of these are beyond ASCII; what is past the end of the text is none.</summary>
    internal static (ulong Letters, ulong Beyond) At(ReadOnlySpan<char> text, int at)
    {
        var rest = text[at..];
        if (rest.Length >= Step)
            return Of(rest);
        Span<char> last = stackalloc char[Step];
        last.Clear();
        rest.CopyTo(last);
        return Of(last);
    }

    private static (ulong Letters, ulong Beyond) Of(ReadOnlySpan<char> block)
    {
        ref var from = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(block));
        var (low, high) = (Vector512.LoadUnsafe(ref from), Vector512.LoadUnsafe(ref from, (nuint)Vector512<ushort>.Count));
        var letters = Bits(IsLetter(low), IsLetter(high));
        var other = Bits(IsBeyondAscii(low), IsBeyondAscii(high));
        var beyond = 0UL;
        for (; other != 0; other &= other - 1)
        {
            var i = BitOperations.TrailingZeroCount(other);
            if (char.IsLetter(block[i]))
                beyond |= 1UL << i;
        }

        return (letters | beyond, beyond);
    }

    private static Vector512<ushort> IsLetter(Vector512<ushort> block) =>
        Vector512.LessThanOrEqual((block | Vector512.Create((ushort)0x20)) - Vector512.Create((ushort)'a'), Vector512.Create((ushort)('z' - 'a')));

    private static Vector512<ushort> IsBeyondAscii(Vector512<ushort> block) => Vector512.GreaterThan(block, Vector512.Create((ushort)'\u007F'));

    private static ulong Bits(Vector512<ushort> low, Vector512<ushort> high) => low.ExtractMostSignificantBits() | (high.ExtractMostSignificantBits() << Vector512<ushort>.Count);
}
