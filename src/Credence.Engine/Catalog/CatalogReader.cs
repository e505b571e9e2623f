using Credence.Sources;

namespace Credence.Catalog;

/// <summary>Reads <c>data/catalog</c> and the sources it rests on; a wrong file stops with <c>path:line:column</c>.</summary>
public static class CatalogReader
{
    private const string ByDefinition = "by-definition";

    /// <summary>Reads everything.</summary>
    /// <exception cref="UnusableInputException">A file is wrong: not YAML, an unknown key, field or source, a successor or predecessor that is not in the catalog, an id or a name used twice.</exception>
    public static CertificationCatalog Read(DataFolder data)
    {
        string[] folders = ["sources", "catalog/certifications", "catalog/alternatives", "catalog/routes"];
        var files = folders.Select(folder => data.Files(folder, ".yaml")).Append([data.Combine("catalog", "fields.yaml")]).ToList();
        var parsed = new Queue<YamlMap>(YamlFiles.Read([.. files.SelectMany(file => file)]));
        var sources = SourceRegister.Read(Next(0));
        var certifications = Next(1);
        var alternatives = Next(2);
        var routes = Next(3);
        var fields = Fields(parsed.Dequeue());
        var facts = new FactReader(fields, sources);
        var read = certifications.Select(map => (Map: map, Item: Certification(map, facts))).ToList();
        CatalogLinks.Check(read);
        return new CertificationCatalog(
            [.. read.Select(one => one.Item).OrderBy(item => item.Id, StringComparer.Ordinal)],
            [.. alternatives.Select(map => Alternative(map, facts)).OrderBy(item => item.Id, StringComparer.Ordinal)],
            [.. routes.Select(map => Route(map, facts)).OrderBy(item => item.Id, StringComparer.Ordinal)],
            sources,
            fields);

        List<YamlMap> Next(int folder) => [.. files[folder].Select(_ => parsed.Dequeue())];
    }

    private static Dictionary<string, Field> Fields(YamlMap root)
    {
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
            map.Texts("also-called"),
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
        if (item.FiguresFrom is not null and not ByDefinition && facts.Sources.Find(item.FiguresFrom) is null)
            throw map.Wrong("figures-from", $"unknown source '{item.FiguresFrom}' (known ones stand in data/sources)");
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
