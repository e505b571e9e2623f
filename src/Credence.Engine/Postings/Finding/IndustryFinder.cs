using Credence.Sources;

namespace Credence.Postings.Finding;

/// <summary>Finds the industry of an employer where a text says in so many words what the employer is.</summary>
internal sealed class IndustryFinder
{
    private const int FarthestSelf = 110;

    private readonly EmployerCues _cues;
    private readonly string[] _industries;

    private IndustryFinder(EmployerCues cues, IReadOnlyList<LexiconRow> rows)
    {
        _cues = cues;
        _industries = [.. rows.Select(row => row[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Phrases = [.. rows.Select(row => new ScanPhrase(PhraseUse.Industry, row[1], PhraseEdges.Whole, false, Array.IndexOf(_industries, row[0])))];
    }

    /// <summary>What it looks for in texts.</summary>
    public IReadOnlyList<ScanPhrase> Phrases { get; }

    public static IndustryFinder Read(DataFolder data, EmployerCues cues) => new(cues, LexiconRows.Read(data, "industries.csv", "industry,phrase"));

    /// <summary>The first industry that the text says the employer is of, as <c>industries.csv</c> names it; null where it says none.</summary>
    public string? Find(ReadOnlySpan<char> text, PhraseMatches matches)
    {
        for (var at = 0; matches.TryNext(PhraseUse.Industry, ref at, out var match);)
        {
            var (from, to) = Clauses.Sentence(text, match.Start, match.End);
            var before = text[Math.Max(from, match.Start - FarthestSelf)..match.Start];
            if (_cues.IndustrySelf.IsIn(before) && !_cues.IndustryOther.IsIn(text[from..match.Start]) && !_cues.IndustryOther.IsIn(text[match.End..Math.Min(to, match.End + 1)]))
                return _industries[match.Value];
        }

        return null;
    }
}
