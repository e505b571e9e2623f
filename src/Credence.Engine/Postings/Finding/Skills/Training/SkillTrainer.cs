namespace Credence.Postings.Finding.Skills.Training;

/// <summary>Fits the tagger to marked sentences and folds what was fitted into a <see cref="SkillModel"/>.</summary>
/// <param name="knowledge">From unmarked postings.</param>
/// <param name="lexicon">Names of skills.</param>
/// <param name="settings">Settings.</param>
internal sealed class SkillTrainer(WordKnowledge knowledge, SkillLexicon lexicon, TrainingSettings settings)
{
    /// <summary>The model for marked sentences.</summary>
    internal SkillModel Train(IReadOnlyList<MarkedSentence> sentences)
    {
        var words = sentences.SelectMany(FoldedWords).ToHashSet(StringComparer.Ordinal);
        var index = new RowIndex(knowledge, words);
        var tables = new SkillTables(new ModelFolding(index, knowledge, new double[index.Count * SkillModel.Row], []).Fold(settings.Bias), lexicon);
        var types = words.Order(StringComparer.Ordinal).Select((word, number) => (word, number)).ToDictionary(pair => pair.word, pair => pair.number, StringComparer.Ordinal);
        var lines = sentences.Select(sentence => LineOf(sentence, tables, index, types)).ToList();
        var rows = words.Order(StringComparer.Ordinal).Select(word => index.RowsOf(word).ToArray()).ToList();
        var loss = new CrfLoss(lines, rows, index.Count, index.Edge, settings.Penalty);
        var weights = Lbfgs.Minimize(loss.Count, loss.At, settings.Rounds, settings.Tolerance);
        return new ModelFolding(index, knowledge, weights, weights[(index.Count * SkillModel.Row)..]).Fold(settings.Bias);
    }

    private static IEnumerable<string> FoldedWords(MarkedSentence sentence)
    {
        var words = new SkillWord[SkillWords.Room(sentence.Text.Length)];
        var count = SkillWords.Read(sentence.Text, words);
        return words.Take(count).Select(word => WordKey.Folded(sentence.Text.AsSpan(word.Start, word.End - word.Start)));
    }

    private static TrainingLine LineOf(MarkedSentence sentence, SkillTables tables, RowIndex index, Dictionary<string, int> types)
    {
        using var page = new SkillPage(sentence.Text, tables);
        var count = page.Words.Length;
        var folded = FoldedWords(sentence).ToArray();
        var rows = new int[count][];
        int[] groupPairs = new int[count], lookPairs = new int[count];
        int group = 0, look = 0;
        for (var i = 0; i < count; i++)
        {
            var word = page.Words[i];
            var number = index.NumberOf(folded[i]);
            rows[i] = [.. index.CaseRows((int)word.Case * SkillModel.Habits + index.HabitOf(number)), index.Gap + SkillTagger.GapOf(word.Before), .. index.NameRows(page.Names[i]), .. index.ItemRows(page.Items[i])];
            int nextGroup = index.GroupOf(number), nextLook = WordLook.Of(word.Case, page.Items[i]);
            (groupPairs[i], lookPairs[i]) = (group * SkillModel.Groups + nextGroup, look * SkillModel.Looks + nextLook);
            (group, look) = (nextGroup, nextLook);
        }

        return new TrainingLine([.. folded.Select(word => types[word])], rows, groupPairs, lookPairs, LabelsOf(sentence, page.Words));
    }

    private static byte[] LabelsOf(MarkedSentence sentence, ReadOnlySpan<SkillWord> words)
    {
        var labels = new byte[words.Length];
        foreach (var (first, end) in sentence.Spans)
        {
            int from = sentence.Tokens[first].Start, to = sentence.Tokens[end - 1].End;
            var label = SkillTagger.Begin;
            for (var i = 0; i < words.Length; i++)
            {
                if (words[i].Start < from || words[i].Start >= to)
                    continue;
                labels[i] = label;
                label = SkillTagger.Inside;
            }
        }

        return labels;
    }
}
