namespace Credence.Postings.Finding.Skills.Training;

/// <summary>Fits the tagger to marked sentences and folds what was fitted into a <see cref="SkillModel"/>.</summary>
/// <param name="knowledge">From unmarked postings.</param>
/// <param name="lexicon">Names of skills.</param>
/// <param name="settings">Settings.</param>
internal sealed class SkillTrainer(WordKnowledge knowledge, SkillLexicon lexicon, TrainingSettings settings)
{
    /// <summary>The model for marked postings.</summary>
    internal SkillModel Train(IReadOnlyList<MarkedPosting> postings)
    {
        var words = postings.SelectMany(posting => FoldedWords(posting.Text)).ToHashSet(StringComparer.Ordinal);
        var index = new RowIndex(knowledge, words);
        var sentenceIndex = new SentenceIndex(knowledge, postings.SelectMany(posting => Openings(posting, index)));
        var tables = new SkillTables(new ModelFolding(index, knowledge, new double[index.Count * SkillModel.Row], sentenceIndex, []).Fold(settings.Bias), lexicon);
        var types = words.Order(StringComparer.Ordinal).Select((word, number) => (word, number)).ToDictionary(pair => pair.word, pair => pair.number, StringComparer.Ordinal);
        var lines = postings.SelectMany(posting => LinesOf(posting, tables, index, sentenceIndex, types)).ToList();
        var rows = words.Order(StringComparer.Ordinal).Select(word => index.RowsOf(word).ToArray()).ToList();
        var loss = new CrfLoss(lines, rows, index.Count, index.Edge, sentenceIndex.Count, settings.Penalty);
        var weights = Lbfgs.Minimize(loss.Count, loss.At, settings.Rounds, settings.Tolerance);
        return new ModelFolding(index, knowledge, weights, sentenceIndex, weights[(index.Count * SkillModel.Row)..]).Fold(settings.Bias);
    }

    private static string[] FoldedWords(string text)
    {
        var words = new SkillWord[SkillWords.Room(text.Length)];
        var count = SkillWords.Read(text, words);
        return [.. words.Take(count).Select(word => WordKey.Folded(text.AsSpan(word.Start, word.End - word.Start)))];
    }

    private static List<int> Openings(MarkedPosting posting, RowIndex index)
    {
        var words = new SkillWord[SkillWords.Room(posting.Text.Length)];
        var count = SkillWords.Read(posting.Text, words);
        return [.. words.Take(count).Where(word => SkillSentences.IsStart(word.Before)).Select(word => index.NumberOf(WordKey.Folded(posting.Text.AsSpan(word.Start, word.End - word.Start))))];
    }

    private static List<TrainingLine> LinesOf(MarkedPosting posting, SkillTables tables, RowIndex index, SentenceIndex sentenceIndex, Dictionary<string, int> types)
    {
        using var page = new SkillPage(posting.Text, tables);
        var folded = FoldedWords(posting.Text);
        var numbers = folded.Select(index.NumberOf).ToArray();
        var labels = LabelsOf(posting, page.Words);
        var lines = new List<TrainingLine>();
        Range before = default;
        for (var start = 0; start < folded.Length;)
        {
            var end = start + 1;
            while (end < folded.Length && page.Words[end].Before != WordGap.Line)
                end++;
            var sentences = new List<(int, (int, float)[])>();
            for (var first = start; first < end;)
            {
                var next = first + 1;
                while (next < end && !SkillSentences.IsStart(page.Words[next].Before))
                    next++;
                sentences.Add((first - start, sentenceIndex.RowsOf(numbers.AsSpan(first..next), numbers.AsSpan(before))));
                (before, first) = (first..next, next);
            }

            var (rows, groupPairs, lookPairs) = PlacesOf(page, numbers, index, start, end);
            lines.Add(new TrainingLine([.. folded[start..end].Select(word => types[word])], rows, groupPairs, lookPairs, [.. sentences], labels[start..end]));
            start = end;
        }

        return lines;
    }

    private static (int[][] Rows, int[] GroupPairs, int[] LookPairs) PlacesOf(SkillPage page, int[] numbers, RowIndex index, int start, int end)
    {
        var rows = new int[end - start][];
        int[] groupPairs = new int[end - start], lookPairs = new int[end - start];
        int group = 0, look = 0;
        for (var i = start; i < end; i++)
        {
            var word = page.Words[i];
            rows[i - start] =
            [
                .. index.CaseRows((int)word.Case * SkillModel.Habits + index.HabitOf(numbers[i])), index.Gap + SkillTagger.GapOf(word.Before),
                .. index.NameRows(page.Names[i]), .. index.ItemRows(page.Items[i]),
            ];
            int nextGroup = index.GroupOf(numbers[i]), nextLook = WordLook.Of(word.Case, page.Items[i]);
            (groupPairs[i - start], lookPairs[i - start]) = (group * SkillModel.Groups + nextGroup, look * SkillModel.Looks + nextLook);
            (group, look) = (nextGroup, nextLook);
        }

        return (rows, groupPairs, lookPairs);
    }

    private static byte[] LabelsOf(MarkedPosting posting, ReadOnlySpan<SkillWord> words)
    {
        var labels = new byte[words.Length];
        for (var sentence = 0; sentence < posting.Sentences.Count; sentence++)
        {
            var (marked, start) = (posting.Sentences[sentence], posting.Starts[sentence]);
            foreach (var (first, end) in marked.Spans)
                Label(words, start + marked.Tokens[first].Start, start + marked.Tokens[end - 1].End, labels);
        }

        return labels;
    }

    private static void Label(ReadOnlySpan<SkillWord> words, int from, int to, byte[] labels)
    {
        var label = SkillTagger.Begin;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Start < from || words[i].Start >= to)
                continue;
            labels[i] = label;
            label = SkillTagger.Inside;
        }
    }
}
