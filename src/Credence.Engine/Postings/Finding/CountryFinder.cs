using System.Buffers;

namespace Credence.Postings.Finding;

/// <summary>Finds the country of a position from its country field, its place, or the first lines of its text.</summary>
internal sealed class CountryFinder(PlaceNames places)
{
    private const int LabelledPlaceLength = 80;
    private static readonly SearchValues<string> Labels = SearchValues.Create(
        ["\nLocation:", "\nLocations:", "\nOffice:", "\nStandort:", "\nDienstort:", "\nArbeitsort:"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>ISO 3166 alpha-2 code; null where nothing settles it, or several countries are offered.</summary>
    public string? Find(string? country, string? location, ReadOnlySpan<char> firstLine, ReadOnlySpan<char> text)
    {
        if (!string.IsNullOrWhiteSpace(country))
        {
            var stated = places.CountryCode(country.Trim().ToUpperInvariant()) ?? Of(country).Country;
            if (stated is not null)
                return stated;
        }

        if (!string.IsNullOrWhiteSpace(location))
        {
            var (found, settled) = Of(location);
            if (found is not null || settled)
                return found;
        }

        return Of(firstLine.ToString()).Country ?? Labelled(text);
    }

    private string? Labelled(ReadOnlySpan<char> text)
    {
        for (var at = 0; text[at..].IndexOfAny(Labels) is var step and >= 0;)
        {
            at += step + 1;
            var rest = text[at..];
            rest = rest[(rest.IndexOf(':') + 1)..];
            var end = rest.IndexOf('\n');
            rest = rest[..Math.Min(end < 0 ? rest.Length : end, LabelledPlaceLength)];
            if (Of(rest.ToString()).Country is { } country)
                return country;
        }

        return null;
    }

    /// <summary>The one country all alternatives agree on; <c>Settled</c> without a country means that they disagree.</summary>
    private (string? Country, bool Settled) Of(string location)
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
