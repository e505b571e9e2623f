namespace Credence.Postings.Finding.Skills.Training;

/// <summary>Phrases that stand alone between commas, slashes and brackets, with how often and how often the entries beside them are known skills.</summary>
internal static class ListItems
{
    private const int MostWords = 4;
    private const int FewestPlaces = 4;
    private const double PriorHits = .5;
    private const double PriorPlaces = 3;

    /// <summary>Phrases with their classes, the most frequent first.</summary>
    /// <param name="corpus">Texts.</param>
    /// <param name="names">Names of known skills, folded.</param>
    internal static IReadOnlyList<(string Phrase, int Class)> Of(SkillCorpus corpus, IReadOnlySet<string> names)
    {
        var conjunctions = new HashSet<int>(new[] { "and", "or", "&" }.Select(word => Array.IndexOf(corpus.Words, word)).Where(word => word >= 0));
        var items = new Dictionary<string, (int Count, int Beside, int Known)>(StringComparer.Ordinal);
        var apart = new Dictionary<(int, int), int>();
        var together = new Dictionary<(int, int), int>();
        var line = new List<(string? Text, bool Listed)>();
        var words = new List<int>();
        var opened = false;
        for (var i = 0; i <= corpus.Stream.Length; i++)
        {
            var symbol = i < corpus.Stream.Length ? corpus.Stream[i] : corpus.Words.Length + (int)WordGap.Line;
            var gap = corpus.GapAt(i);
            if (gap == WordGap.Space && !conjunctions.Contains(symbol))
            {
                if (words.Count > 0 && symbol >= 0 && words[^1] >= 0)
                    together[(words[^1], symbol)] = together.GetValueOrDefault((words[^1], symbol)) + 1;
                words.Add(symbol);
                continue;
            }

            var closes = gap is WordGap.Comma or WordGap.Slash or WordGap.Close;
            if (words.Count > 0)
                line.Add((words.Count <= MostWords && !words.Contains(-1) ? string.Join(' ', words.Select(word => corpus.Words[word])) : null, opened || closes));
            if (gap == WordGap.Comma && words.Count > 0 && i + 1 < corpus.Stream.Length && corpus.Stream[i + 1] >= 0 && words[^1] >= 0)
                apart[(words[^1], corpus.Stream[i + 1])] = apart.GetValueOrDefault((words[^1], corpus.Stream[i + 1])) + 1;
            opened = gap is WordGap.Comma or WordGap.Slash or WordGap.Open or WordGap.Bullet;
            words.Clear();
            if (gap != WordGap.Line)
                continue;
            Count(line, names, items);
            line.Clear();
        }

        var numbers = corpus.Words.Select((word, number) => (word, number)).ToDictionary(pair => pair.word, pair => pair.number, StringComparer.Ordinal);
        return [.. items.Where(item => item.Value.Count >= FewestPlaces && HoldsTogether(item.Key, numbers, together, apart))
            .OrderByDescending(item => item.Value.Count).ThenBy(item => item.Key, StringComparer.Ordinal)
            .Select(item => (item.Key, ItemClass.Of(item.Value.Count, (item.Value.Known + PriorHits) / (item.Value.Beside + PriorPlaces), item.Key.Count(c => c == ' ') + 1)))];
    }

    private static void Count(List<(string? Text, bool Listed)> line, IReadOnlySet<string> names, Dictionary<string, (int Count, int Beside, int Known)> items)
    {
        for (var i = 0; i < line.Count && line.Count > 1; i++)
        {
            if (line[i] is not { Text: { } text, Listed: true })
                continue;
            var (count, beside, known) = items.GetValueOrDefault(text);
            for (var other = Math.Max(0, i - 2); other <= Math.Min(line.Count - 1, i + 2); other++)
            {
                if (other == i || line[other].Text is not { } neighbor)
                    continue;
                beside++;
                known += names.Contains(neighbor) ? 1 : 0;
            }

            items[text] = (count + 1, beside, known);
        }
    }

    /// <summary>Whether no two neighbors of a phrase stand apart more often than together.</summary>
    private static bool HoldsTogether(string phrase, Dictionary<string, int> numbers, Dictionary<(int, int), int> together, Dictionary<(int, int), int> apart)
    {
        var words = phrase.Split(' ').Select(word => numbers[word]).ToArray();
        for (var i = 1; i < words.Length; i++)
        {
            if (apart.GetValueOrDefault((words[i - 1], words[i])) > together.GetValueOrDefault((words[i - 1], words[i])))
                return false;
        }

        return true;
    }
}
