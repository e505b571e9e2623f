using Credence.Postings.Finding;

namespace Credence.Resumes.Matching;

/// <summary>Reads countries among the words of a sentence: names, adjectives and nouns of nationality, areas of several. Immutable.</summary>
/// <param name="countries">Names of countries.</param>
/// <param name="areas">Areas of several countries.</param>
/// <param name="nationalities">Adjectives and nouns.</param>
/// <param name="words">What may stand between.</param>
internal sealed class CountryWords(Countries countries, CountryAreas areas, Nationalities nationalities, CountryJoins words)
{
    private const int MostWords = 4;
    private const int MostSkipped = 6;
    private const int MostLowerWords = 2; // "saudi-arabische"
    private const int Reach = 300; // letters: no list of countries is longer, and sentences without an end are
    private readonly NameStarts _starts = new([.. countries.Names, .. areas.Names, .. nationalities.Forms]);

    /// <summary>Adjectives and nouns.</summary>
    internal Nationalities Nationalities => nationalities;

    /// <summary>Words of a text, without signs that divide them.</summary>
    internal static List<string> Split(string text) =>
        [.. text.Split([' ', ',', '/', '(', ')', '[', ']', '"', '*', ':', '–', '—', '-', '\t', '\u00a0'], StringSplitOptions.RemoveEmptyEntries).Select(word => word.Count(c => c == '.') > 1 ? word : word.TrimEnd('.'))
            .Where(word => word.Length > 0)];

    /// <summary>The countries of one name as written: an area's, or the one of a country or nationality; empty where it is none.</summary>
    /// <param name="name">One to four words.</param>
    /// <param name="isOneCountry">Whether names of areas are none.</param>
    internal IReadOnlyList<string> Of(string name, bool isOneCountry = false) =>
        (isOneCountry ? null : AreaOf(name)?.Countries) ?? (CountryOf(name) is { } code ? [code] : []);

    /// <summary>What a sentence names directly before some words, or behind them where only words that lead there stand between.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="start">First offset of the words.</param>
    /// <param name="end">Offset after them; the rest of a longer word belongs to them.</param>
    internal NamedCountries Around(string sentence, int start, int end)
    {
        while (end < sentence.Length && char.IsLetter(sentence[end]))
            end++;
        var list = new List();
        var before = sentence.AsSpan(0, start).TrimEnd() is [.., ','] ? "" : Before(Split(Last(sentence, start)), list);
        Behind(sentence[end..], list);
        return list.Named with { Before = before };
    }

    /// <summary>What follows some words, as <see cref="Around"/> reads it.</summary>
    internal NamedCountries After(string sentence, int end)
    {
        var list = new List();
        Behind(sentence[end..], list);
        return list.Named;
    }

    /// <summary>Whether a sentence names a country outside an area by its own name, wherever.</summary>
    internal bool NamesOther(string sentence, CountryArea area) => NamesIn(sentence).Any(code => !area.Countries.Contains(code));

    /// <summary>The countries that a sentence names by their own names, wherever (ISO 3166 alpha-2, by place).</summary>
    internal IEnumerable<string> NamesIn(string sentence)
    {
        var parts = Split(sentence);
        for (var at = 0; at < parts.Count; at++)
        {
            for (var length = Math.Min(MostWords, parts.Count - at); length > 0 && char.IsUpper(parts[at][0]); length--)
            {
                if (countries.Named(string.Join(' ', parts.Skip(at).Take(length))) is not { } code)
                    continue;
                yield return code;
                at += length - 1;
                break;
            }
        }
    }

    private CountryArea? AreaOf(string name) => char.IsUpper(name[0]) ? areas.Named(name) : null;

    private string? CountryOf(string name) => (char.IsUpper(name[0]) ? countries.Named(name) : null) ?? nationalities.CountryOf(name);

    /// <summary>Reads backwards; the word before the countries.</summary>
    private string Before(List<string> before, List list)
    {
        var end = before.Count;
        while (end > 0)
        {
            var length = Math.Min(MostWords, end);
            while (length > 0 && !IsAdded(before, end - length, length, list))
                length--;
            if (length == 0 && (list.IsEmpty || !list.Joins(words, before[end - 1])))
                break;
            end -= Math.Max(1, length);
        }

        return end > 0 && !list.IsEmpty ? before[end - 1] : "";
    }

    private void Behind(string behind, List list)
    {
        if (behind.AsSpan().TrimStart() is [',', ..])
            return;
        var (parts, skipped) = (Split(First(behind)), 0);
        for (var at = 0; at < parts.Count;)
        {
            var length = Math.Min(MostWords, parts.Count - at);
            while (length > 0 && !IsAdded(parts, at, length, list))
                length--;
            if (length == 0 && (skipped++ == MostSkipped || !(words.Leads(parts[at]) | list.Joins(words, parts[at]))))
                return;
            at += Math.Max(1, length);
        }
    }

    /// <summary>Takes so many words for a name, where they are one.</summary>
    private bool IsAdded(List<string> parts, int at, int length, List list)
    {
        if ((length > MostLowerWords && !char.IsUpper(parts[at][0])) || !_starts.Has(parts[at]))
            return false;
        var name = length == 1 ? parts[at] : string.Join(' ', parts.GetRange(at, length));
        return list.Add(AreaOf(name), CountryOf(name));
    }

    private static string First(string behind) => behind.Length <= Reach ? behind : behind[..Math.Max(1, behind.LastIndexOf(' ', Reach))];

    private static string Last(string sentence, int end) => end <= Reach ? sentence[..end] : sentence[(sentence.IndexOf(' ', end - Reach, Reach) is >= 0 and var blank ? blank : end - Reach)..end];

    /// <summary>Countries as they are read.</summary>
    private sealed class List
    {
        private bool _hasAnd;
        private bool _hasOr;
        private bool _nextAnd; // of a word that joins something only where a further country follows
        private bool _nextOr;

        internal List<CountryArea> Areas { get; } = [];

        internal List<string> Countries { get; } = [];

        internal NamedCountries Named => new(Areas, Countries, _hasAnd && !_hasOr && Areas.Count + Countries.Count > 1);

        internal bool IsEmpty => Areas.Count == 0 && Countries.Count == 0;

        internal bool Add(CountryArea? area, string? country)
        {
            if (area is null && country is null)
                return false;
            if (!IsEmpty)
            {
                _hasAnd |= _nextAnd;
                _hasOr |= _nextOr;
            }

            (_nextAnd, _nextOr) = (false, false);
            if (area is not null && !Areas.Contains(area))
                Areas.Add(area);
            else if (area is null && country is not null && !Countries.Contains(country))
                Countries.Add(country);
            return true;
        }

        internal bool Joins(CountryJoins words, string word)
        {
            var (and, or) = (words.And(word), words.Or(word));
            _nextAnd |= and;
            _nextOr |= or;
            return and || or;
        }
    }
}
