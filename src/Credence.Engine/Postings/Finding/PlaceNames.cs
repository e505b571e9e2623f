using System.Collections.Frozen;
using Credence.Sources;

namespace Credence.Postings.Finding;

/// <summary>Names and codes of countries, states and cities, folded.</summary>
internal sealed class PlaceNames
{
    /// <summary>Most words in one place name that are tried.</summary>
    public const int LongestName = 5;

    private readonly Dictionary<string, Place> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _stateCodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _currencies = new(StringComparer.Ordinal);

    private readonly FrozenSet<string> _tradeWords;

    private PlaceNames(FrozenSet<string> tradeWords) => _tradeWords = tradeWords;

    public static PlaceNames Read(DataFolder data, FieldCues cues)
    {
        var names = new PlaceNames(cues.TradeWords);
        foreach (var row in LexiconRows.Read(data, "countries.csv", "code,code3,name,also,currency"))
            names.AddCountry(row);
        foreach (var row in LexiconRows.Read(data, "places.csv", "kind,country,name,code"))
            names.AddPlace(row);
        return names;
    }

    /// <summary>What a folded name means; null where it is not known.</summary>
    public Place? Named(string folded) => _names.GetValueOrDefault(folded);

    /// <summary>The country of an ISO code of two or three letters as written; null where it is none.</summary>
    public string? CountryCode(string code) => _codes.GetValueOrDefault(code);

    /// <summary>Whether a code, as written, may be a word of the trade.</summary>
    public bool IsTradeWord(string code) => _tradeWords.Contains(code);

    /// <summary>Countries that have a state with this code.</summary>
    public IReadOnlyList<string> StateCode(string code) => _stateCodes.TryGetValue(code, out var countries) ? countries : [];

    /// <summary>ISO 4217 code of a country's currency; null where the table has none.</summary>
    public string? Currency(string? country) => country is null ? null : _currencies.GetValueOrDefault(country);

    private void AddCountry(LexiconRow row)
    {
        var code = row[0];
        if (code.Length != 2 || !_codes.TryAdd(code, code))
            throw row.Wrong($"'{code}' is no new ISO 3166 alpha-2 code");
        if (row[1].Length > 0)
            _codes[row[1]] = code;
        if (row[4].Length > 0)
            _currencies[code] = row[4];
        var place = new Place(PlaceKind.Country, [code]);
        foreach (var name in row.List(3).Prepend(row[2]))
            _names.TryAdd(TextFolding.Words(name), place);
    }

    private void AddPlace(LexiconRow row)
    {
        var kind = LexiconRows.OneOf<PlaceKind>(row, 0);
        var countries = row.List(1);
        if (countries.Any(country => !_codes.ContainsKey(country)) || (kind == PlaceKind.Many) != (countries.Length == 0))
            throw row.Wrong($"'{row[1]}' must be ISO 3166 alpha-2 codes from countries.csv");

        // "Georgia" and the like: the ambiguous reading replaces the country's, a city named like its country does not
        var name = TextFolding.Words(row[2]);
        if (countries.Length > 1)
            _names[name] = new Place(kind, countries);
        else
            _names.TryAdd(name, new Place(kind, countries));

        if (row[3].Length == 0)
            return;
        if (!_stateCodes.TryGetValue(row[3], out var states))
            _stateCodes[row[3]] = states = [];
        states.Add(countries[^1]);
    }
}
