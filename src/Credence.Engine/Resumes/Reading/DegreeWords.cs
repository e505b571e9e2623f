using Credence.Postings.Finding;
using Credence.Sources;

namespace Credence.Resumes.Reading;

/// <summary>Degrees as résumés write them (<c>data/lexicon/resume-degrees.csv</c>), with the level each stands for.</summary>
public sealed class DegreeWords
{
    private readonly IReadOnlyList<(string Phrase, bool IsExact, Degree Degree)> _words;

    private DegreeWords(IReadOnlyList<(string, bool, Degree)> words) => _words = words;

    /// <summary>Reads the words.</summary>
    /// <exception cref="UnusableInputException">The file is missing or wrong; the message has path and line.</exception>
    public static DegreeWords Read(DataFolder data) => new(
    [
        .. LexiconRows.Read(data, "resume-degrees.csv", "degree,match,phrase")
            .Select(row => (row[2], row[1] == "exact", LexiconRows.OneOf<Degree>(row, 0)))
            .OrderByDescending(word => word.Item1.Length),
    ]);

    /// <summary>The level a text names; the highest where it names several, null where it names none.</summary>
    public Degree? LevelOf(string text) => _words.Where(word => Find(text, word.Phrase, word.IsExact) >= 0).Select(word => (Degree?)word.Degree).Max();

    /// <summary>The first degree a text names, the longest of those that begin there; null where it names none.</summary>
    internal (int Start, int End, Degree Degree)? FirstIn(string text)
    {
        (int Start, int End, Degree Degree)? first = null;
        foreach (var word in _words)
        {
            if (Find(text, word.Phrase, word.IsExact) is var at and >= 0 && (first is not { } best || at < best.Start))
                first = (at, at + word.Phrase.Length, word.Degree);
        }

        return first;
    }

    private static int Find(string text, string phrase, bool isExact)
    {
        var straight = text.Replace('’', '\'');
        for (var at = straight.IndexOf(phrase, Kind(isExact)); at >= 0; at = straight.IndexOf(phrase, at + 1, Kind(isExact)))
        {
            if (IsEdge(text, at - 1) && (IsEdge(text, at + phrase.Length) || phrase[^1] == '.'))
                return at;
        }

        return -1;
    }

    private static StringComparison Kind(bool isExact) => isExact ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    private static bool IsEdge(string text, int at) => at < 0 || at >= text.Length || !char.IsLetterOrDigit(text[at]);
}
