namespace Credence.Postings.Finding;

/// <summary>Finds the country of a position from its country field, its place, or the first lines of its text.</summary>
internal sealed class CountryFinder(PlaceNames places)
{
    private readonly Remembered<(string? Country, bool Settled)> _known = new(place => Read(place, places));

    private const int LabelledPlaceLength = 80;
    private static readonly string[] Labels = ["Location:", "Locations:", "Office:", "Standort:", "Dienstort:", "Arbeitsort:"];

    /// <summary>What it looks for in texts.</summary>
    public static IReadOnlyList<ScanPhrase> Phrases { get; } =
        [.. Labels.Select(label => new ScanPhrase(PhraseUse.PlaceLabel, label, PhraseEdges.Start, false, 0))];

    /// <summary>ISO 3166 alpha-2 code; null where nothing settles it, or several countries are offered.</summary>
    public string? Find(string? country, string? location, ReadOnlySpan<char> firstLine, ReadOnlySpan<char> text, PhraseMatches matches)
    {
        if (!string.IsNullOrWhiteSpace(country))
        {
            var stated = places.CountryCode(country) ?? places.CountryCode(country.Trim().ToUpperInvariant()) ?? _known.Of(country).Country;
            if (stated is not null)
                return stated;
        }

        if (!string.IsNullOrWhiteSpace(location))
        {
            var (found, settled) = _known.Of(location);
            if (found is not null || settled)
                return found;
        }

        return (firstLine.IsEmpty ? null : Read(firstLine.ToString(), places).Country) ?? Labelled(text, matches);
    }

    private string? Labelled(ReadOnlySpan<char> text, PhraseMatches matches)
    {
        for (var at = 0; matches.TryNext(PhraseUse.PlaceLabel, ref at, out var match);)
        {
            if (match.Start == 0 || text[match.Start - 1] != '\n')
                continue;
            var rest = text[match.End..];
            var end = rest.IndexOf('\n');
            rest = rest[..Math.Min(end < 0 ? rest.Length : end, LabelledPlaceLength)];
            if (Read(rest.ToString(), places).Country is { } country)
                return country;
        }

        return null;
    }

    /// <summary>The one country all alternatives agree on; <c>Settled</c> without a country means that they disagree.</summary>
    private static (string? Country, bool Settled) Read(string location, PlaceNames places)
    {
        string? agreed = null;
        foreach (var alternative in PlaceWords.Alternatives(location))
        {
            var (country, many) = new PlaceReading(places, alternative).Country();
            if (many || (country is not null && agreed is not null && country != agreed))
                return (null, true);
            agreed ??= country;
        }

        return (agreed, agreed is not null);
    }
}
