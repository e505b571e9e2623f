namespace Credence.Postings.Finding;

/// <summary>Reads one alternative of a stated place.</summary>
internal sealed class PlaceReading
{
    private readonly List<Place> _found = [];
    private readonly List<string> _codes = [];
    private readonly List<string> _doubtful = [];
    private readonly PlaceNames _places;

    private readonly bool _isLowerCase;
    private bool _hasUnknownPart;

    public PlaceReading(PlaceNames places, PlaceWord[] words)
    {
        _places = places;
        _isLowerCase = !words.Any(word => word.Written.Any(char.IsUpper));
        for (var at = 0; at < words.Length;)
            at += Take(words, at);
    }

    /// <summary>Whether one country is named, not a place in it.</summary>
    public bool IsNamed => Settled(PlaceKind.Country).Length == 1;

    /// <summary>The country, or null; <c>Many</c> where it names several countries or an area of several.</summary>
    public (string? Country, bool Many) Country()
    {
        var countries = Settled(PlaceKind.Country);
        if (countries.Length == 1)
            return (countries[0], false);
        if (countries.Length > 1)
            return (null, true);

        var states = Settled(PlaceKind.State);
        var cities = Candidates(PlaceKind.City);
        var coded = FromCodes(cities, states);
        if (coded.Length > 0)
            return coded.Length == 1 ? (coded[0], false) : (null, true);
        if (states.Length == 1)
            return (states[0], false);
        if (FromAmbiguous(cities) is { } resolved)
            return (resolved, false);
        if (Settled(PlaceKind.Region) is [var region])
            return (region, false);
        var city = Settled(PlaceKind.City);
        return city.Length == 1 ? (city[0], false) : (null, city.Length > 1 || _found.Any(p => p.Kind == PlaceKind.Many));
    }

    private int Take(PlaceWord[] words, int at)
    {
        for (var length = Math.Min(PlaceNames.LongestName, words.Length - at); length > 0; length--)
        {
            var name = length == 1 ? words[at].Folded : string.Join(' ', words.Skip(at).Take(length).Select(w => w.Folded));
            if (_places.Named(name) is { } place && !IsPlainWord(words[at], length))
            {
                _found.Add(place);
                return length;
            }
        }

        var written = words[at].Written;
        if (written.Length is 2 or 3 && written.All(char.IsAsciiLetterUpper) && (words[at].StartsPart || at == words.Length - 1 || words[at + 1].StartsPart))
            AddCode(written);
        else if (_found.Count == 0 && words[at].Folded is { Length: > 3 } and not ("remote" or "hybrid" or "office"))
            _hasUnknownPart = true;
        return 1;
    }

    /// <summary>A code that is also a word of the trade needs a place beside it: a known one, or for a state the name of some town before it.</summary>
    private void AddCode(string code)
    {
        if (_places.IsTradeWord(code) && !(_hasUnknownPart && _places.StateCode(code).Count > 0))
            _doubtful.Add(code);
        else
            _codes.Add(code);
    }

    /// <summary><c>us</c>, <c>nice</c> or <c>global</c> in running text is no place.</summary>
    private bool IsPlainWord(PlaceWord word, int length) => !_isLowerCase && length == 1 && word.Written.Length > 0 && char.IsLower(word.Written[0]);

    /// <summary>What the codes mean; where a city agrees with some of them, only those count.</summary>
    private string[] FromCodes(HashSet<string> cities, string[] states)
    {
        var known = new SortedSet<string>(StringComparer.Ordinal);
        var other = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var code in _codes.Concat(_doubtful))
        {
            var country = _places.CountryCode(code);
            var withState = _places.StateCode(code);
            if (country is not null && (cities.Contains(country) || states.Contains(country, StringComparer.Ordinal)))
                known.Add(country);
            else if (withState.FirstOrDefault(cities.Contains) is { } inState)
                known.Add(inState);
            else if (_doubtful.Contains(code))
                continue;
            else if (withState.Count > 0)
                other.Add(withState[0]);
            else if (country is not null)
                other.Add(country);
        }

        return [.. known.Count > 0 ? known : other];
    }

    /// <summary>A name two countries share is settled by a city that only one of them has.</summary>
    private string? FromAmbiguous(HashSet<string> cities)
    {
        var sure = Settled(PlaceKind.City);
        foreach (var place in _found.Where(p => p.Countries.Length > 1))
        {
            var both = place.Kind == PlaceKind.City ? Settled(PlaceKind.Region) : sure;
            if (place.Kind == PlaceKind.State && _hasUnknownPart && cities.Count == 0)
                return place.Countries[^1];
            if (both.Length == 1 && place.Countries.Contains(both[0], StringComparer.Ordinal) && cities.Count > 0)
                return both[0];
        }

        return null;
    }

    private string[] Settled(PlaceKind kind) =>
        [.. _found.Where(p => p.Kind == kind && p.Countries.Length == 1).Select(p => p.Countries[0]).Distinct(StringComparer.Ordinal)];

    private HashSet<string> Candidates(PlaceKind kind) =>
        _found.Where(p => p.Kind == kind).SelectMany(p => p.Countries).ToHashSet(StringComparer.Ordinal);
}
