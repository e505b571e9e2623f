using Credence.Postings.Finding;
using Credence.Sources;

namespace Credence.Resumes.Reading;

/// <summary>Words for degrees (<c>data/lexicon/degrees.csv</c>, as in postings) and the level each stands for.</summary>
public sealed class DegreeWords
{
    private readonly IReadOnlyList<(string Phrase, bool IsExact, bool IsInside, Degree Degree)> _words;

    private DegreeWords(IReadOnlyList<(string, bool, bool, Degree)> words) => _words = words;

    /// <summary>Reads the words.</summary>
    /// <exception cref="UnusableInputException">The file is missing or wrong; the message has path and line.</exception>
    public static DegreeWords Read(DataFolder data) => new(
    [
        .. LexiconRows.Read(data, "degrees.csv", "degree,match,phrase")
            .Select(row => (row[2].Replace('’', '\''), row[1] == "exact", row[1] == "inside", LexiconRows.OneOf<Degree>(row, 0)))
            .OrderByDescending(word => word.Item1.Length),
    ]);

    /// <summary>The level a text names; the highest where it names several, null where it names none.</summary>
    public Degree? LevelOf(string text) => _words.Where(word => Find(text, word) >= 0).Select(word => (Degree?)word.Degree).Max();

    private static int Find(string text, (string Phrase, bool IsExact, bool IsInside, Degree Degree) word)
    {
        var kind = word.IsExact ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        for (var at = text.IndexOf(word.Phrase, kind); at >= 0; at = text.IndexOf(word.Phrase, at + 1, kind))
        {
            if (word.IsInside || (IsEdge(text, at - 1) && IsEdge(text, at + word.Phrase.Length)))
                return at;
        }

        return -1;
    }

    private static bool IsEdge(string text, int at) => at < 0 || at >= text.Length || !char.IsLetterOrDigit(text[at]);
}
