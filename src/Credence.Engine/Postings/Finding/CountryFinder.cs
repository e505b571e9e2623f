using Credence.Sources;

namespace Credence.Postings.Finding;

/// <summary>Finds the country of a position from its country field, its place, or the first lines of its text.</summary>
internal sealed class CountryFinder
{
    private readonly Remembered<(string? Country, bool Settled, bool IsNamed)> _known;
    private readonly PlaceNames _places;
    private readonly string[] _cued;

    private const int LabelledPlaceLength = 80;
    private const string BeforeLabel = " \t\u00a0-–*•·#_>"; // signs of items and of bold words
    private CountryFinder(IReadOnlyList<string> labels, PlaceNames places, IReadOnlyList<LexiconRow> cues)
    {
        _places = places;
        _known = new Remembered<(string? Country, bool Settled, bool IsNamed)>(place => Read(place, places));
        _cued = [.. cues.Select(row => places.CountryCode(row[0]) ?? throw row.Wrong($"'{row[0]}' is no country of countries.csv"))];
        Phrases =
        [
            .. labels.Select(label => new ScanPhrase(PhraseUse.PlaceLabel, label, PhraseEdges.Start, false, 0)),
            .. cues.Select((row, i) => new ScanPhrase(PhraseUse.CountryCue, row[1], PhraseEdges.Whole, false, i)),
        ];
    }

    /// <summary>What it looks for in texts.</summary>
    public IReadOnlyList<ScanPhrase> Phrases { get; }

    public static CountryFinder Read(DataFolder data, FieldCues cues, PlaceNames places) => new(cues.PlaceLabels, places, LexiconRows.Read(data, "country-cues.csv", "country,phrase"));

    /// <summary>ISO 3166 alpha-2 code; null where nothing settles it, or several countries are offered.</summary>
    public string? Find(string? country, string? location, ReadOnlySpan<char> firstLine, ReadOnlySpan<char> text, PhraseMatches matches)
    {
        if (!string.IsNullOrWhiteSpace(country))
        {
            var stated = _places.CountryCode(country) ?? _places.CountryCode(country.Trim().ToUpperInvariant()) ?? _known.Of(country).Country;
            if (stated is not null)
                return Named(location) ?? stated;
        }

        if (!string.IsNullOrWhiteSpace(location))
        {
            var (found, settled, _) = _known.Of(location);
            if (found is not null || settled)
                return found;
        }

        return (firstLine.IsEmpty ? null : Read(firstLine.ToString(), _places).Country) ?? Labelled(text, matches) ?? Cued(matches);
    }

    /// <summary>The country of a place, which is not remembered; null where nothing settles it.</summary>
    public string? Of(string place) => Read(place, _places).Country;

    /// <summary>The country that a place names (<c>Remote - Poland</c>), which counts before the country a job board gives for all its positions.</summary>
    private string? Named(string? location) => !string.IsNullOrWhiteSpace(location) && _known.Of(location) is { IsNamed: true } place ? place.Country : null;

    private string? Labelled(ReadOnlySpan<char> text, PhraseMatches matches)
    {
        for (var at = 0; matches.TryNext(PhraseUse.PlaceLabel, ref at, out var match);)
        {
            if (text[..match.Start].TrimEnd(BeforeLabel) is [.., not '\n'])
                continue;
            var rest = text[match.End..];
            var end = rest.IndexOf('\n');
            rest = rest[..Math.Min(end < 0 ? rest.Length : end, LabelledPlaceLength)];
            if (Read(rest.ToString(), _places).Country is { } country)
                return country;
        }

        return null;
    }

    /// <summary>The country that all words of one country in the text point to.</summary>
    private string? Cued(PhraseMatches matches)
    {
        string? agreed = null;
        for (var at = 0; matches.TryNext(PhraseUse.CountryCue, ref at, out var match);)
        {
            if (agreed is not null && agreed != _cued[match.Value])
                return null;
            agreed = _cued[match.Value];
        }

        return agreed;
    }

    /// <summary>The one country all alternatives agree on; <c>Settled</c> without a country means that they disagree; <c>IsNamed</c>: by its own name.</summary>
    private static (string? Country, bool Settled, bool IsNamed) Read(string location, PlaceNames places)
    {
        string? agreed = null;
        var named = false;
        foreach (var alternative in PlaceWords.Alternatives(location))
        {
            var reading = new PlaceReading(places, alternative);
            var (country, many) = reading.Country();
            if (many || (country is not null && agreed is not null && country != agreed))
                return (null, true, false);
            agreed ??= country;
            named |= reading.IsNamed;
        }

        return (agreed, agreed is not null, named);
    }
}
