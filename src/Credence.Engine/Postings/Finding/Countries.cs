using Credence.Sources;

namespace Credence.Postings.Finding;

/// <summary>Countries by ISO 3166 code and by name, from <c>data/lexicon/countries.csv</c> alone; those that a sentence calls otherwise are in <c>country-names.csv</c>.</summary>
public sealed class Countries
{
    private readonly Dictionary<string, string> _codes = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _shown = new(StringComparer.Ordinal);

    private Countries(DataFolder data)
    {
        foreach (var row in LexiconRows.Read(data, "countries.csv", "code,code3,name,also,currency"))
        {
            _codes.TryAdd(row[0], row[0]);
            _shown.TryAdd(row[0], row[2]);
            foreach (var name in row.List(3).Prepend(row[2]))
                _names.TryAdd(TextFolding.Words(name), row[0]);
        }

        foreach (var row in LexiconRows.Read(data, "country-names.csv", "code,name"))
            _shown[row[0]] = _shown.ContainsKey(row[0]) ? row[1] : throw row.Wrong("the code must be one of countries.csv");
    }

    /// <summary>Reads the table.</summary>
    /// <exception cref="UnusableInputException">The table is missing or has a wrong line.</exception>
    public static Countries Read(DataFolder data) => new(data);

    /// <summary>The names, folded.</summary>
    internal IEnumerable<string> Names => _names.Keys;

    /// <summary>The ISO 3166 alpha-2 code of a name, any case; null where it is none.</summary>
    internal string? Named(string name) => _names.GetValueOrDefault(TextFolding.Words(name));

    /// <summary>The usual English name of a code as it stands in a sentence ("the UK"); the code itself where it is none.</summary>
    public string NameOf(string code) => _shown.GetValueOrDefault(code, code);

    /// <summary>The ISO 3166 alpha-2 code of a code in either case or of a name (<c>de</c>, <c>Germany</c>); null where it is neither.</summary>
    public string? CodeOf(string codeOrName)
    {
        var text = codeOrName.Trim();
        return _codes.GetValueOrDefault(text) ?? _names.GetValueOrDefault(TextFolding.Words(text));
    }
}
