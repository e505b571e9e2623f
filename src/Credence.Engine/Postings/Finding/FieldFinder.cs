namespace Credence.Postings.Finding;

/// <summary>Finds pay, experience, degree, level, country, remote work and employer of postings. Immutable, for any number of threads.</summary>
/// <remarks>Method: docs/method/posting-fields.md.</remarks>
public sealed class FieldFinder(FieldLexicon lexicon)
{
    private const int LongestFirstLine = 250;
    private const int LastSegment = 30;
    private const int LongestPlace = 300;

    /// <summary>Reads one posting; never throws for what it holds.</summary>
    /// <param name="posting">The posting as its source stated it; fields of its own come before the text.</param>
    /// <param name="cleanText">Its description as plain text with line breaks.</param>
    public PostingFields Find(RawPosting posting, string cleanText)
    {
        var text = cleanText.AsSpan();
        using var matches = lexicon.Scan.Read(text);
        var firstLine = BarredFirstLine(text);
        var location = posting.Location is { Length: > LongestPlace } place ? place[..LongestPlace] : posting.Location;
        var country = lexicon.Countries.Find(posting.Country, location, firstLine, text, matches);
        var (yearsLow, yearsHigh) = lexicon.Years.Find(text, matches);
        var degree = lexicon.Degrees.Find(text, matches);
        var size = EmployerSizes.Of(posting.EmployerSize);
        var industry = Stated(posting.Industry);
        return new PostingFields(
            lexicon.Pay.Find(posting.Pay, text, matches, country),
            yearsLow,
            yearsHigh,
            degree?.Degree,
            degree?.OrEquivalent,
            lexicon.Seniority.Find(posting.Seniority, posting.Title ?? (firstLine.IsEmpty ? null : firstLine.ToString()), text, matches),
            country,
            lexicon.Remote.Find(posting.Remote, location, posting.Title, firstLine, matches),
            lexicon.Employers.Of(posting.Employer),
            size,
            industry,
            size is null ? lexicon.EmployerSizes.Find(text, matches) : null,
            industry is null ? lexicon.Industries.Find(text, matches) : null);
    }

    /// <summary>The lowest degree a posting's text asks for, with its place; null where it asks for none.</summary>
    /// <param name="cleanText">Its description as plain text with line breaks.</param>
    public DegreeAsk? DegreeIn(string cleanText)
    {
        using var matches = lexicon.Scan.Read(cleanText);
        return lexicon.Degrees.Find(cleanText, matches);
    }

    /// <summary>Degrees that a posting's text only prefers, by place, each level once.</summary>
    /// <param name="cleanText">Its description as plain text with line breaks.</param>
    public IReadOnlyList<DegreeAsk> PreferredDegreesIn(string cleanText)
    {
        using var matches = lexicon.Scan.Read(cleanText);
        return lexicon.Degrees.Preferred(cleanText, matches);
    }

    /// <summary>Every number of years of experience a posting's text asks for: first the one that <see cref="PostingFields.YearsLow"/> holds, then the others by place; alternatives to it are left out.</summary>
    /// <param name="cleanText">Its description as plain text with line breaks.</param>
    public IReadOnlyList<YearAsk> YearsIn(string cleanText)
    {
        using var matches = lexicon.Scan.Read(cleanText);
        return lexicon.Years.All(cleanText, matches);
    }

    /// <summary>The country of a place as a person states it. Nothing of it is remembered, as a posting's place is.</summary>
    /// <param name="place">The place, such as "Graz, Austria".</param>
    /// <returns>ISO 3166 alpha-2 code; null where nothing settles it.</returns>
    public string? CountryOf(string place) => lexicon.Countries.Of(place.Length > LongestPlace ? place[..LongestPlace] : place);

    /// <summary>The first line where it is written as <c>Employer | Role | Place | …</c>, else nothing.</summary>
    private static ReadOnlySpan<char> BarredFirstLine(ReadOnlySpan<char> text)
    {
        var line = text.TrimStart();
        var end = line.IndexOf('\n');
        if (end >= 0)
            line = line[..end];
        if (line.Length > LongestFirstLine)
        {
            // the rest of the text follows on the same line
            var lastBar = line[..LongestFirstLine].LastIndexOf('|');
            line = line[..Math.Max(0, Math.Min(lastBar + LastSegment, line.Length))];
        }

        return line.Count('|') >= 2 ? line : [];
    }

    private static string? Stated(string? industry) =>
        industry?.Trim() is { Length: > 0 } stated && stated is not ("-1" or "Unknown" or "Unknown / Non-Applicable" or "N/A") ? stated : null;
}
