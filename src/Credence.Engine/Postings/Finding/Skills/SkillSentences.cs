using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Credence.Postings.Finding.Skills;

/// <summary>
/// What the words of a sentence (up to a full stop, a bullet or the end of the line) say together: one about requirements names more skills than one about the office, and so
/// does the one after "Requirements". The sum over the words, divided by the root of their number, with the word that opens the sentence and its length. Whole numbers, so that every machine gets the same. Immutable.
/// </summary>
internal sealed class SkillSentences
{
    /// <summary>Classes of lengths.</summary>
    internal const int Lengths = 10;

    private const int Fraction = 16;
    private const int Tabled = 512;
    private static readonly int[] Bounds = [2, 3, 4, 7, 11, 16, 26, 41, 64];
    private static readonly byte[] Classes = [.. Enumerable.Range(0, Bounds[^1]).Select(words => (byte)Bounds.Count(bound => words >= bound))];
    private static readonly int[] Factors = [0, .. Enumerable.Range(1, Tabled).Select(FactorOf)];
    private readonly short[] _rows;
    private readonly short[] _openings;
    private readonly short[] _lengths;

    /// <param name="rows">What each word says, four scores a word.</param>
    /// <param name="openings">What it says where it opens a sentence.</param>
    /// <param name="lengths">What each class of lengths says.</param>
    internal SkillSentences(short[] rows, short[] openings, short[] lengths) => (_rows, _openings, _lengths) = (rows, openings, lengths);

    /// <summary>The score of a sentence.</summary>
    /// <param name="numbers">Numbers of its words, negative for unknown ones; at least one.</param>
    internal SentenceScore Of(ReadOnlySpan<int> numbers)
    {
        ref var rows = ref MemoryMarshal.GetArrayDataReference(_rows);
        var words = (uint)(_rows.Length / SkillModel.SentenceRow);
        var sum = Vector128<int>.Zero;
        foreach (var number in numbers)
        {
            if ((uint)number < words)
                sum += Four(ref rows, number);
        }

        long factor = numbers.Length < Factors.Length ? Factors[numbers.Length] : FactorOf(numbers.Length);
        var rest = Four(ref MemoryMarshal.GetArrayDataReference(_lengths), LengthOf(numbers.Length));
        if ((uint)numbers[0] < words)
            rest += Four(ref MemoryMarshal.GetArrayDataReference(_openings), numbers[0]);
        return new SentenceScore(
            (int)((sum.GetElement(0) * factor) >> Fraction) + rest.GetElement(0), (int)((sum.GetElement(1) * factor) >> Fraction) + rest.GetElement(1),
            (int)((sum.GetElement(2) * factor) >> Fraction) + rest.GetElement(2), (int)((sum.GetElement(3) * factor) >> Fraction) + rest.GetElement(3));
    }

    /// <summary>Whether a sentence begins after a gap.</summary>
    internal static bool IsStart(WordGap before) => before is WordGap.Stop or WordGap.Bullet or WordGap.Line;

    /// <summary>Class of a sentence's length (words).</summary>
    internal static int LengthOf(int words) => words < Classes.Length ? Classes[words] : Lengths - 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> Four(ref short rows, int row) =>
        Vector128.WidenLower(Vector128.CreateScalar(Unsafe.ReadUnaligned<long>(ref Unsafe.As<short, byte>(ref Unsafe.Add(ref rows, (nint)(row * SkillModel.SentenceRow))))).AsInt16());

    private static int FactorOf(int words) => (int)Math.Round((1 << Fraction) / Math.Sqrt(words));
}
