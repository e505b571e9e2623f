using Credence.Sources;

namespace Credence.Postings.Finding;

/// <summary>Areas of several countries, from <c>data/lexicon/country-areas.csv</c>, which says of what day they are. Immutable.</summary>
public sealed class CountryAreas
{
    private const string Moving = "free-movement";
    private readonly List<CountryArea> _areas = [];
    private readonly List<(string Name, StringComparison Case, CountryArea Area)> _names = [];
    private readonly HashSet<string> _moving = new(StringComparer.Ordinal);
    private readonly Countries _countries;

    private CountryAreas(DataFolder data)
    {
        _countries = Countries.Read(data);
        foreach (var row in LexiconRows.Read(data, "country-areas.csv", "id,name,names,cased,countries"))
        {
            if (row.List(4) is var codes && (codes.Length < 2 || codes.FirstOrDefault(code => _countries.CodeOf(code) != code) is not null))
                throw row.Wrong("countries must be ISO 3166 alpha-2 codes of countries.csv, joined by |");
            if (row[0] == Moving)
            {
                _moving.UnionWith(codes);
                continue;
            }

            var area = new CountryArea(row[0], row[1], codes);
            _areas.Add(area);
            _names.AddRange(row.List(2).Select(name => (name, StringComparison.OrdinalIgnoreCase, area)));
            _names.AddRange(row.List(3).Select(name => (name, StringComparison.Ordinal, area)));
        }

        _areas.Sort((a, b) => a.Countries.Count.CompareTo(b.Countries.Count));
    }

    /// <summary>Countries of which a citizen of any may work in every one (ISO 3166 alpha-2).</summary>
    public IReadOnlySet<string> FreeMovement => _moving;

    /// <summary>Ids and names.</summary>
    internal IEnumerable<string> Names => _areas.Select(area => area.Id).Concat(_names.Select(one => one.Name));

    /// <summary>Reads the table.</summary>
    /// <exception cref="UnusableInputException">The table is missing or has a wrong line.</exception>
    public static CountryAreas Read(DataFolder data) => new(data);

    /// <summary>The area of an id or name, in any case; null where it is none.</summary>
    public CountryArea? Named(string name) =>
        _areas.Find(area => area.Id.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase)) ?? _names.Find(one => one.Name.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase)).Area;

    /// <summary>The area of an id; null where it is none.</summary>
    internal CountryArea? Of(string? id) => _areas.Find(area => area.Id == id);

    /// <summary>The area that a sentence names as words of its own; of several, which are alternatives ("EU/EEA"), the one of the fewest countries.</summary>
    internal CountryArea? In(ReadOnlySpan<char> sentence)
    {
        CountryArea? found = null;
        foreach (var (name, letters, area) in _names)
        {
            if ((found is null || area.Countries.Count < found.Countries.Count) && Stands(sentence, name, letters))
                found = area;
        }

        return found;
    }

    /// <summary>Countries as areas whose countries are all among them, and the rest.</summary>
    internal (IReadOnlyList<CountryArea> Areas, IReadOnlyList<string> Single) Parted(IReadOnlyList<string> countries)
    {
        var rest = countries.ToList();
        var found = new List<CountryArea>();
        foreach (var area in _areas.AsEnumerable().Reverse().Where(area => area.Countries.All(rest.Contains)))
        {
            found.Add(area);
            rest.RemoveAll(area.Countries.Contains);
        }

        return (found, rest);
    }

    /// <summary>A country as a sentence calls it ("the US"); the code itself where it is none.</summary>
    public string NameOf(string code) => _countries.NameOf(code);

    /// <summary>Countries as a sentence names them: an area in place of its countries where all of them are there.</summary>
    public string Shown(IReadOnlyList<string> countries)
    {
        var (found, rest) = Parted(countries);
        return string.Join(", ", [.. found.Select(area => area.Name), .. rest.Select(NameOf)]);
    }

    private static bool Stands(ReadOnlySpan<char> text, string name, StringComparison letters)
    {
        for (var at = 0; text[at..].IndexOf(name, letters) is >= 0 and var step; at += step + 1)
        {
            int start = at + step, end = start + name.Length;
            if (Clauses.IsWhole(text, start, end))
                return true;
        }

        return false;
    }
}
