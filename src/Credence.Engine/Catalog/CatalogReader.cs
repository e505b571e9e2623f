using Credence.Sources;

namespace Credence.Catalog;

/// <summary>Reads <c>data/catalog</c> and the sources it rests on; a wrong file stops with <c>path:line:column</c>.</summary>
public static class CatalogReader
{
    /// <summary>Reads everything.</summary>
    /// <exception cref="UnusableInputException">A file is wrong: not YAML, an unknown key, field or source, a successor or predecessor that is not in the catalog, an id or a name used twice.</exception>
    public static CertificationCatalog Read(DataFolder data) => Read(data, SourceRegister.Read(data));

    /// <summary>Reads everything, with sources that were read before.</summary>
    /// <exception cref="UnusableInputException">A file is wrong.</exception>
    public static CertificationCatalog Read(DataFolder data, SourceRegister sources)
    {
        var fields = Fields(data);
        var facts = new FactReader(fields, sources);
        var files = data.Files("catalog/certifications", ".yaml");
        var read = new (YamlMap Map, Certification Item)[files.Count];
        Parallel.For(0, files.Count, index =>
        {
            var map = YamlMap.Read(files[index]);
            read[index] = (map, Certification(map, facts));
        });
        CatalogLinks.Check(read);
        return new CertificationCatalog(
            [.. read.Select(one => one.Item).OrderBy(item => item.Id, StringComparer.Ordinal)],
            [.. data.Files("catalog/alternatives", ".yaml").Select(file => Alternative(YamlMap.Read(file), facts)).OrderBy(item => item.Id, StringComparer.Ordinal)],
            [.. data.Files("catalog/routes", ".yaml").Select(file => Route(YamlMap.Read(file), facts)).OrderBy(item => item.Id, StringComparer.Ordinal)],
            fields);
    }

    private static Dictionary<string, Field> Fields(DataFolder data)
    {
        var root = YamlMap.Read(data.Combine("catalog", "fields.yaml"));
        var fields = new Dictionary<string, Field>(StringComparer.Ordinal);
        foreach (var entry in root.Maps("fields"))
        {
            var field = new Field(entry.Text("id"), entry.Text("title"), entry.OptionalText("unit"), entry.OneOf<FieldComparison>("comparison"), entry.OneOf<Cautious>("cautious"));
            entry.NoOtherKeys();
            if (!fields.TryAdd(field.Id, field))
                throw entry.Wrong("id", $"field '{field.Id}' is defined twice");
        }

        root.NoOtherKeys();
        return fields;
    }

    private static Certification Certification(YamlMap map, FactReader facts)
    {
        var id = IdOf(map);
        var name = map.Text("name");
        var code = map.OptionalText("exam-code");
        string[] names = code is null ? [name] : [name, code];
        var sheet = facts.Facts(map);
        var item = new Certification(
            id,
            name,
            map.Text("vendor"),
            map.Text("provider"),
            code,
            map.OneOf<CertificationKind>("kind"),
            map.Text("category"),
            [.. names.Concat(map.Texts("aliases")).Distinct(StringComparer.OrdinalIgnoreCase)],
            map.Texts("predecessors"),
            map.Texts("successors"),
            map.Texts("prerequisites"),
            map.OptionalText("note"),
            sheet);
        map.NoOtherKeys();
        return item;
    }

    private static Alternative Alternative(YamlMap map, FactReader facts)
    {
        var item = new Alternative(
            IdOf(map),
            map.Text("name"),
            map.Texts("aliases"),
            map.OptionalNumberRange("cost-usd"),
            map.OptionalText("cost-unknown-because"),
            map.OptionalNumberRange("hours"),
            map.OptionalText("hours-unknown-because"),
            map.OptionalText("figures-from"),
            map.Text("proves"),
            map.Text("fits"),
            facts.Facts(map));
        map.NoOtherKeys();
        if (item.CostUsd is null == (item.CostUnknownBecause is null))
            throw map.Wrong("cost-usd", "give either 'cost-usd' or 'cost-unknown-because'");
        if (item.Hours is null == (item.HoursUnknownBecause is null))
            throw map.Wrong("hours", "give either 'hours' or 'hours-unknown-because'");
        return item;
    }

    private static PriceRoute Route(YamlMap map, FactReader facts)
    {
        var item = new PriceRoute(IdOf(map), map.Text("name"), map.OneOf<RouteKind>("kind"), map.Text("provider"), map.Texts("applies-to"), facts.Facts(map));
        map.NoOtherKeys();
        return item;
    }

    private static string IdOf(YamlMap map)
    {
        var id = map.Text("id");
        return id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
            ? id
            : throw map.Wrong("id", $"an id is kebab-case (a-z, 0-9, -), not '{id}'");
    }
}
