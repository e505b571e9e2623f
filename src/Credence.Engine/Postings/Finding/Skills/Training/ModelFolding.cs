namespace Credence.Postings.Finding.Skills.Training;

/// <summary>Folds fitted weights into the rows that are stored: all a word's own weights become one row.</summary>
/// <param name="index">Rows.</param>
/// <param name="knowledge">From unmarked postings.</param>
/// <param name="weights">Weights of the rows (and more after them).</param>
/// <param name="sentences">Rows of whole sentences.</param>
/// <param name="rest">Weights of the pairs, transitions and sentences; empty for a model that knows the words but nothing else.</param>
internal sealed class ModelFolding(RowIndex index, WordKnowledge knowledge, double[] weights, SentenceIndex sentences, double[] rest)
{
    private const int Transitions = 9;
    private const int SmallestAffix = 2;

    /// <summary>The model.</summary>
    /// <param name="bias">Added to the score of a beginning (log odds).</param>
    internal SkillModel Fold(double bias)
    {
        var affixes = Enumerable.Range(0, index.AffixTexts.Length).Where(affix => IsFelt(Step([(index.AffixRow(affix), 1)]))).ToArray();
        var groupPairs = SkillModel.Groups * SkillModel.Groups * SkillModel.PairRow;
        var lookPairs = SkillModel.Looks * SkillModel.Looks * SkillModel.PairRow;
        var moves = rest.Length == 0 ? new double[Transitions] : rest[(groupPairs + lookPairs)..(groupPairs + lookPairs + Transitions)];
        var sentenceWeights = rest.Length == 0 ? new double[2 * sentences.Count] : rest[(groupPairs + lookPairs + Transitions)..];
        return new SkillModel
        {
            Words = index.Words,
            GroupOf = [.. index.Words.Select((_, number) => (byte)index.GroupOf(number))],
            HabitOf = [.. index.Words.Select((_, number) => (byte)index.HabitOf(number))],
            WordRows = [.. index.Words.SelectMany(word => rest.Length == 0 ? new short[SkillModel.Row] : Step(index.RowsOf(word)))],
            Affixes = [.. affixes.Select(affix => index.AffixTexts[affix])],
            AffixRows = [.. affixes.SelectMany(affix => Step([(index.AffixRow(affix), 1)]))],
            UnknownRow = Step([(index.Unknown, 1)]),
            EdgeRow = Step([(index.Edge, 1)]),
            CaseRows = Table(SkillModel.Cases, index.CaseRows),
            GapRows = Table(SkillModel.Gaps, gap => [index.Gap + gap]),
            NameRows = Table(SkillName.Classes, index.NameRows),
            ItemRows = Table(SkillModel.Items, index.ItemRows),
            GroupPairs = Pairs(0, groupPairs),
            LookPairs = Pairs(groupPairs, lookPairs),
            SentenceRows = [.. index.Words.SelectMany((_, word) => sentences.Fold(sentences.WordRows(word), sentenceWeights))],
            OpeningRows = [.. index.Words.SelectMany((_, word) => sentences.Fold(sentences.OpeningRows(word), sentenceWeights))],
            LengthRows = [.. Enumerable.Range(0, SkillSentences.Lengths).SelectMany(length => sentences.Fold(sentences.LengthRows(length), sentenceWeights))],
            Transitions = [.. moves.Select((move, at) => (int)Math.Round((move + (at % 3 == SkillTagger.Begin ? bias : 0)) * SkillModel.Steps))],
            ItemPhrases = [.. knowledge.Items.Select(item => item.Phrase)],
            ItemClasses = [.. knowledge.Items.Select(item => (byte)item.Class)],
        };
    }

    private static bool IsFelt(short[] row) => row.Any(score => Math.Abs(score) >= SmallestAffix);

    private short[] Table(int rows, Func<int, int[]> rowsOf) => [.. Enumerable.Range(0, rows).SelectMany(row => Step(rowsOf(row).Select(part => (part, 1f))))];

    private short[] Step(IEnumerable<(int Row, float Value)> rows)
    {
        var sum = new double[SkillModel.Row];
        foreach (var (row, value) in rows)
            Dense.Add(weights.AsSpan(row * SkillModel.Row, SkillModel.Row), value, sum);
        return [.. sum.Select(Short)];
    }

    private short[] Pairs(int first, int count) => rest.Length == 0 ? new short[count] : [.. rest.AsSpan(first, count).ToArray().Select(Short)];

    internal static short Short(double weight) => (short)Math.Clamp(Math.Round(weight * SkillModel.Steps), short.MinValue, short.MaxValue);
}
