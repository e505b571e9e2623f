using System.Text.RegularExpressions;
using Credence.Postings.Finding;
using Credence.Sources;

namespace Credence.Resumes.Reading;

/// <summary>Tells whether words are a place: names of <c>data/lexicon</c>, or the form of one beside a country or state that is known.</summary>
internal sealed partial class ResumePlaces(PlaceNames places, ResumeWords words)
{
    private const int MostWords = 6;
    private const int MostParts = 4;

    internal static ResumePlaces Read(DataFolder data, ResumeWords words) => new(PlaceNames.Read(data, FieldCues.Read(data)), words);

    /// <summary>Whether a text is a place and nothing else.</summary>
    internal bool IsPlace(string text)
    {
        var plain = Code().Replace(text.Trim(' ', '(', ')', '.'), "").Trim(' ', ',');
        if (plain.Length < 2 || plain.Count(c => c == ' ') >= MostWords || plain.Any(char.IsAsciiDigit))
            return false;
        if (words.Is("remote", plain))
            return true;
        var parts = plain.Split([",", "/", "(", ")", " - ", " – "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length == 0 || !parts.All(part => char.IsUpper(part[0]) || words.Is("remote", part)))
            return false;
        if (parts.Length == 1)
            return IsKnown(parts[0]) && parts[0].Length > 2;
        if (words.Has("school", parts[0]) || words.Has("title", parts[0]) || words.Has("employer", parts[0]))
            return false;
        return parts.Length <= MostParts && parts[1..].All(part => IsKnown(part) || IsWide(part)) && (IsKnown(parts[0]) || (parts.Length == 2 && IsWide(parts[^1])));
    }

    /// <summary>Whether a name or code is a country, state or region, or words for working from anywhere.</summary>
    private bool IsWide(string part) =>
        places.StateCode(part).Count > 0 || places.CountryCode(part) is not null || words.Is("remote", part) || places.Named(TextFolding.Words(part)) is { Kind: not PlaceKind.City };

    /// <summary>ISO code of the country that a place names; null where it names none.</summary>
    internal string? CountryOf(string text)
    {
        var last = text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)[^1];
        return places.Named(TextFolding.Words(last)) is { Kind: PlaceKind.Country, Countries: [var country] } ? country : null;
    }

    private bool IsKnown(string name) => places.Named(TextFolding.Words(name)) is not null;

    [GeneratedRegex(@"\b[A-Z]{0,2}-?\d{4,6}(-\d{4})?\b")]
    private static partial Regex Code();
}
