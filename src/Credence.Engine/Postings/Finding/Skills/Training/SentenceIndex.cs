namespace Credence.Postings.Finding.Skills.Training;

/// <summary>Numbers of the rows that bear on whole sentences, by what they are about: groups and frequent words, the word that opens it, its length; each once for the sentence and once for the next.</summary>
internal sealed class SentenceIndex
{
    private const int FewestPlaces = 500;
    private readonly WordKnowledge _knowledge;
    private readonly int[] _groupings;
    private readonly int _frequent;
    private readonly int _openings;
    private readonly int _lengths;
    private readonly Dictionary<int, int> _openingOf;

    /// <param name="knowledge">From unmarked postings.</param>
    /// <param name="openings">Numbers of the words that open a marked sentence.</param>
    internal SentenceIndex(WordKnowledge knowledge, IEnumerable<int> openings)
    {
        _knowledge = knowledge;
        _groupings = new int[knowledge.Groupings.Length];
        for (var grouping = 0; grouping < _groupings.Length; grouping++)
        {
            _groupings[grouping] = _frequent;
            _frequent += WordKnowledge.GroupSizes[grouping % WordKnowledge.GroupSizes.Length];
        }

        _openings = _frequent + knowledge.Corpus.Counts.Count(count => count >= FewestPlaces);
        _openingOf = openings.Distinct().Order().Select((word, place) => (word, place)).ToDictionary(pair => pair.word, pair => pair.place);
        _lengths = _openings + _openingOf.Count;
        Half = _lengths + SkillSentences.Lengths;
    }

    /// <summary>Rows (count).</summary>
    internal int Count => 2 * Half;

    /// <summary>Rows about a sentence itself; those about the one before follow.</summary>
    private int Half { get; }

    /// <summary>Rows of a sentence with their values.</summary>
    /// <param name="own">Numbers of its words.</param>
    /// <param name="before">Numbers of the words of the one before; empty where there is none.</param>
    internal (int Row, float Value)[] RowsOf(ReadOnlySpan<int> own, ReadOnlySpan<int> before)
    {
        var rows = new SortedDictionary<int, float>();
        Add(own, 0, rows);
        if (before.Length > 0)
            Add(before, Half, rows);
        return [.. rows.Select(row => (row.Key, row.Value))];
    }

    /// <summary>Rows of a word wherever it stands.</summary>
    internal IEnumerable<int> WordRows(int word)
    {
        if (word < 0 || word >= _knowledge.Corpus.Words.Length)
            yield break;
        for (var grouping = 0; grouping < _groupings.Length; grouping++)
            yield return _groupings[grouping] + _knowledge.Groupings[grouping][word];
        if (_knowledge.Corpus.Counts[word] >= FewestPlaces)
            yield return _frequent + word;
    }

    /// <summary>Rows of a word that opens a sentence.</summary>
    internal IEnumerable<int> OpeningRows(int word) => _openingOf.TryGetValue(word, out var place) ? [_openings + place] : [];

    /// <summary>Rows of a class of length.</summary>
    internal IEnumerable<int> LengthRows(int length) => [_lengths + length];

    /// <summary>The stored row: what rows add to the sentence and to the next.</summary>
    internal short[] Fold(IEnumerable<int> rows, ReadOnlySpan<double> weights)
    {
        var sum = new double[SkillModel.SentenceRow];
        foreach (var row in rows)
        {
            for (var lane = 0; lane < sum.Length; lane++)
                sum[lane] += weights[2 * (row + lane / 2 * Half) + lane % 2];
        }

        return [.. sum.Select(ModelFolding.Short)];
    }

    private void Add(ReadOnlySpan<int> words, int from, SortedDictionary<int, float> rows)
    {
        var share = (float)(1 / Math.Sqrt(words.Length));
        foreach (var word in words)
            Add(WordRows(word), share, from, rows);
        Add(OpeningRows(words[0]), 1, from, rows);
        Add(LengthRows(SkillSentences.LengthOf(words.Length)), 1, from, rows);
    }

    private static void Add(IEnumerable<int> more, float value, int from, SortedDictionary<int, float> rows)
    {
        foreach (var row in more)
            rows[from + row] = rows.GetValueOrDefault(from + row) + value;
    }
}
