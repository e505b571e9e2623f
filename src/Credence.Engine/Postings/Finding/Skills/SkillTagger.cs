using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Credence.Postings.Finding.Skills;

/// <summary>
/// The tagger at run time: what a word says about itself and its two neighbors on each side is one vector; a running sum of five vectors gives a word's
/// scores, and Viterbi's algorithm the best labels of a line. Gives what the plain sum over every feature gives (tests hold both against each other).
/// </summary>
internal static class SkillTagger
{
    internal const byte Outside = 0;
    internal const byte Begin = 1;
    internal const byte Inside = 2;
    private const int Ahead = 2;
    private const int Never = -1 << 24;

    /// <summary>Adds to the scores of each word.</summary>
    /// <param name="scores">Begin (low half) and inside (high half) of each word.</param>
    /// <param name="begin">Added to begin.</param>
    /// <param name="inside">Added to inside.</param>
    internal static void Add(Span<int> scores, int begin, int inside)
    {
        foreach (ref var score in scores)
            score = (ushort)Clamp((short)score + begin) | (Clamp((score >> 16) + inside) << 16);
    }

    /// <summary>Scores of begin (low half) and inside (high half) for each word.</summary>
    internal static void Score(
        ReadOnlySpan<char> text, ReadOnlySpan<SkillWord> words, ReadOnlySpan<int> numbers, ReadOnlySpan<byte> names, ReadOnlySpan<byte> items, SkillTables tables, Span<int> scores)
    {
        var shift = Vector256.Create(1, 2, 3, 4, 5, 6, 7, 7);
        ref var wordRows = ref MemoryMarshal.GetArrayDataReference(tables.WordRows);
        var model = tables.Model;
        var running = tables.Edge;
        int group = 0, look = 0;
        for (var i = 0; i < words.Length; i++)
        {
            ref readonly var word = ref words[i];
            var number = numbers[i];
            running = Vector256.Shuffle(running.AsInt32(), shift).AsInt16();
            var row = number >= 0
                ? Vector256.LoadUnsafe(ref wordRows, (nuint)(number * SkillTables.Stride))
                : tables.RowOfUnknown(text[word.Start..word.End]);
            row += RowAt(tables.CaseRows, tables.CaseRowOf(number, word.Case)) + RowAt(tables.GapRows, GapOf(word.Before));
            row += RowAt(tables.NameRows, names[i]) + RowAt(tables.ItemRows, items[i]);
            int nextGroup = tables.GroupOf(number), nextLook = WordLook.Of(word.Case, items[i]);
            if (i > 0)
                row += Pair(model.GroupPairs, group * SkillModel.Groups + nextGroup) + Pair(model.LookPairs, look * SkillModel.Looks + nextLook);
            (group, look) = (nextGroup, nextLook);
            running += row;
            if (i >= Ahead)
                scores[i - Ahead] = running.AsInt32().ToScalar();
        }

        for (var step = 0; step < Ahead; step++)
        {
            running = Vector256.Shuffle(running.AsInt32(), shift).AsInt16();
            if (step == 0)
                running += tables.Edge;
            var at = words.Length - Ahead + step;
            if (at >= 0)
                scores[at] = running.AsInt32().ToScalar();
        }
    }

    /// <summary>Best labels: no word begins inside, and nothing goes on over a comma or a bullet.</summary>
    internal static void Decode(ReadOnlySpan<SkillWord> words, ReadOnlySpan<int> scores, int[] transitions, Span<byte> labels)
    {
        int outside = 0, begin = Never, inside = Never;
        for (var i = 0; i < words.Length; i++)
        {
            int ownBegin = (short)scores[i], ownInside = scores[i] >> 16;
            var cut = words[i].Before is WordGap.Comma or WordGap.Bullet or WordGap.Line;
            var (nextOutside, fromOutside) = Best(outside + transitions[0], begin + transitions[3], inside + transitions[6]);
            var (nextBegin, fromBegin) = Best(outside + transitions[1], begin + transitions[4], inside + transitions[7]);
            var (nextInside, fromInside) = Best(Never, begin + transitions[5], inside + transitions[8]);
            labels[i] = (byte)(fromOutside | (fromBegin << 2) | (fromInside << 4));
            (outside, begin, inside) = (nextOutside, nextBegin + ownBegin, cut || i == 0 ? Never : Math.Max(Never, nextInside + ownInside));
        }

        var label = Best(outside, begin, inside).From;
        for (var i = words.Length - 1; i >= 0; i--)
        {
            var from = (labels[i] >> (2 * label)) & 3;
            labels[i] = (byte)label;
            label = from;
        }
    }

    /// <summary>Gap as the corpus shows it: commas were taken out of it.</summary>
    internal static int GapOf(WordGap gap) => gap == WordGap.Comma ? (int)WordGap.Space : (int)gap;

    private static short Clamp(int score) => (short)Math.Clamp(score, short.MinValue, short.MaxValue);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (int Score, int From) Best(int outside, int begin, int inside)
    {
        var (score, from) = begin > outside ? (begin, 1) : (outside, 0);
        return inside > score ? (inside, 2) : (score, from);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> RowAt(short[] rows, int row) => Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(rows), (nuint)(row * SkillTables.Stride));

    /// <summary>A pair's four scores at the places of the left neighbor and the word itself.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> Pair(short[] rows, int pair)
    {
        var four = Unsafe.ReadUnaligned<long>(ref Unsafe.As<short, byte>(ref rows[pair * SkillModel.PairRow]));
        return Vector256.Create((int)0, (int)four, (int)(four >> 32), 0, 0, 0, 0, 0).AsInt16();
    }
}
