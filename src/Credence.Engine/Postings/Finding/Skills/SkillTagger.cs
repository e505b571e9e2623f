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

    /// <summary>In what is stored of a word's best ways, bits of where they come from begin here and 4 higher where they come from inside.</summary>
    private const int InsideShift = 4;

    /// <summary>Adds to the scores of each word.</summary>
    /// <param name="scores">Begin (low half) and inside (high half) of each word.</param>
    /// <param name="begin">Added to begin.</param>
    /// <param name="inside">Added to inside.</param>
    internal static void Add(Span<int> scores, int begin, int inside)
    {
        var both = Vector256.Create((ushort)Clamp(begin) | (Clamp(inside) << 16)).AsInt16();
        ref var first = ref MemoryMarshal.GetReference(scores);
        var i = 0;
        for (; i + Vector256<int>.Count <= scores.Length; i += Vector256<int>.Count)
            Vector256.AddSaturate(Vector256.LoadUnsafe(ref first, (nuint)i).AsInt16(), both).AsInt32().StoreUnsafe(ref first, (nuint)i);
        for (; i < scores.Length; i++)
            scores[i] = Vector128.AddSaturate(Vector128.CreateScalar(scores[i]).AsInt16(), both.GetLower()).AsInt32().ToScalar();
    }

    /// <summary>Scores of begin (low half) and inside (high half) for each word.</summary>
    /// <param name="words">Words of the line; the first opens it.</param>
    /// <param name="places">Their places among the known words; for those that are not known, the complement of their place in <paramref name="unknown"/>.</param>
    /// <param name="unknown">The line's unknown words.</param>
    /// <param name="names">Name class of each word.</param>
    /// <param name="items">Item class of each word.</param>
    /// <param name="tables">The model.</param>
    /// <param name="scores">A number a word, written.</param>
    internal static void Score(
        ReadOnlySpan<SkillWord> words, ReadOnlySpan<int> places, ReadOnlySpan<KnownWord> unknown, ReadOnlySpan<byte> names, ReadOnlySpan<byte> items, SkillTables tables, Span<int> scores)
    {
        places = places[..words.Length];
        names = names[..words.Length];
        items = items[..words.Length];
        scores = scores[..words.Length];
        var known = tables.Known;
        ref var rows = ref MemoryMarshal.GetArrayDataReference(tables.Rows);
        ref var pairs = ref MemoryMarshal.GetArrayDataReference(tables.Pairs);
        ref var looks = ref MemoryMarshal.GetArrayDataReference(tables.Looks);
        var running = tables.Edge;
        int lastGroup = SkillModel.Groups, lastLook = SkillModel.Looks;
        for (var i = 0; i < words.Length; i++)
        {
            // no call in this loop: the running sum stays in its register
            ref readonly var entry = ref known[0];
            if (places[i] >= 0)
                entry = ref known[places[i]];
            else
                entry = ref unknown[~places[i]];
            int letters = (int)words[i].Case, item = items[i], look = Unsafe.Add(ref looks, (letters * SkillModel.Items) + item);
            var row = KnownWord.RowOf(in entry) + RowAt(ref rows, (letters * SkillModel.Habits) + entry.Habit) + RowAt(ref rows, SkillTables.GapRows + (int)words[i].Before);
            row += RowAt(ref rows, SkillTables.NameRows + names[i]) + RowAt(ref rows, SkillTables.ItemRows + item);
            row += PairsAt(ref pairs, (lastGroup * SkillModel.Groups) + entry.Group, SkillTables.LookPairs + (lastLook * SkillModel.Looks) + look);
            (lastGroup, lastLook) = (entry.Group, look);
            running = Vector256.Shuffle(running.AsInt32(), Vector256.Create(1, 2, 3, 4, 5, 6, 7, 7)).AsInt16() + row;
            if (i >= Ahead)
                scores[i - Ahead] = running.AsInt32().ToScalar();
        }

        for (var step = 0; step < Ahead; step++)
        {
            running = Vector256.Shuffle(running.AsInt32(), Vector256.Create(1, 2, 3, 4, 5, 6, 7, 7)).AsInt16();
            if (step == 0)
                running += tables.Edge;
            var at = words.Length - Ahead + step;
            if (at >= 0)
                scores[at] = running.AsInt32().ToScalar();
        }
    }

    /// <summary>Best labels: no word begins inside, and nothing goes on over a comma, a bullet or a line's start. Of equal ways the one from outside counts, then from begin.</summary>
    /// <remarks>The best ways to the three labels of a word are one vector: outside, begin, inside, and a zero.</remarks>
    internal static void Decode(ReadOnlySpan<SkillWord> words, ReadOnlySpan<int> scores, int[] transitions, Span<byte> labels)
    {
        scores = scores[..words.Length];
        labels = labels[..words.Length];
        var fromOutside = Vector128.Create(transitions[0], transitions[1], Never, 0);
        var fromBegin = Vector128.Create(transitions[3], transitions[4], transitions[5], 0);
        var fromInside = Vector128.Create(transitions[6], transitions[7], transitions[8], 0);
        var least = Vector128.Create(int.MinValue, int.MinValue, Never, int.MinValue);
        var inside = Vector128.Create(0, 0, -1, 0);
        var best = Vector128.Create(0, Never, Never, 0);
        for (var i = 0; i < words.Length; i++)
        {
            var outside = Vector128.Shuffle(best, Vector128.Create(0, 0, 3, 3)) + fromOutside;
            var begin = Vector128.Shuffle(best, Vector128.Create(1, 1, 1, 3)) + fromBegin;
            var within = Vector128.Shuffle(best, Vector128.Create(2, 2, 2, 3)) + fromInside;
            var either = Vector128.Max(outside, begin);
            var isBegin = Vector128.GreaterThan(begin, outside).ExtractMostSignificantBits();
            var isInside = Vector128.GreaterThan(within, either).ExtractMostSignificantBits();
            labels[i] = (byte)((isBegin & ~isInside) | (isInside << InsideShift));
            var own = Vector128.Shuffle(Vector128.WidenLower(Vector128.CreateScalar(scores[i]).AsInt16()), Vector128.Create(3, 0, 1, 3));
            var most = Vector128.Create(int.MaxValue) - (inside & Vector128.Create(CutOf(words[i].Before)));
            best = Vector128.Min(Vector128.Max(Vector128.Max(either, within) + own, least), most);
        }

        var label = LabelOf(best);
        for (var i = words.Length - 1; i >= 0; i--)
        {
            int ways = labels[i];
            labels[i] = (byte)label;
            label = ((ways >> label) & Begin) | ((ways >> (label + InsideShift - 1)) & Inside);
        }
    }

    /// <summary>Gap as the corpus shows it: commas were taken out of it.</summary>
    internal static int GapOf(WordGap gap) => gap == WordGap.Comma ? (int)WordGap.Space : (int)gap;

    /// <summary>What takes the greatest number down to never where nothing goes on, else zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CutOf(WordGap gap)
    {
        const int cuts = (1 << (int)WordGap.Comma) | (1 << (int)WordGap.Bullet) | (1 << (int)WordGap.Line);
        return unchecked(int.MaxValue - Never) & -((cuts >> (int)gap) & 1);
    }

    private static short Clamp(int score) => (short)Math.Clamp(score, short.MinValue, short.MaxValue);

    private static int LabelOf(Vector128<int> best)
    {
        int outside = best[0], begin = best[1], inside = best[2];
        var (score, label) = begin > outside ? (begin, Begin) : (outside, Outside);
        return inside > score ? Inside : label;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> RowAt(ref short rows, int row) => Vector256.LoadUnsafe(ref rows, (nuint)(row * SkillTables.Stride));

    /// <summary>The four scores of two pairs at the places of the left neighbor and the word itself.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> PairsAt(ref short pairs, int groups, int looks)
    {
        var sum = Four(ref pairs, groups) + Four(ref pairs, looks);
        return Vector128.Shuffle(sum.AsInt32(), Vector128.Create(3, 0, 1, 3)).ToVector256().AsInt16();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<short> Four(ref short pairs, int pair) =>
        Vector128.CreateScalar(Unsafe.ReadUnaligned<long>(ref Unsafe.As<short, byte>(ref Unsafe.Add(ref pairs, (nint)(pair * SkillModel.PairRow))))).AsInt16();
}
