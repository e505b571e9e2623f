using Credence.Sources;

namespace Credence.Rules.Dmn;

/// <summary>Reads boxed expressions from YAML: a mapping with one key that says the kind, and <c>type</c> where the result must have one.</summary>
internal static class BoxedYaml
{
    private static readonly string[] Kinds = ["expression", "table", "context", "invocation", "list", "relation", "function", "conditional", "filter", "for", "some", "every"];

    internal static Boxed Read(YamlMap map, string name)
    {
        var kinds = map.Keys.Where(key => key != "type").ToList();
        if (kinds.Count != 1 || Array.IndexOf(Kinds, kinds[0]) < 0)
            throw map.Wrong(kinds.Count == 0 ? "type" : kinds[^1], $"exactly one of {string.Join(", ", Kinds)} was expected, and 'type' at most beside it");
        return Kind(map, kinds[0], name) with { TypeName = map.OptionalText("type"), Where = map.Where };
    }

    private static Boxed Kind(YamlMap map, string kind, string name)
    {
        switch (kind)
        {
            case "expression": return new Boxed.Literal(map.OptionalText(kind) ?? "");
            case "context": return new Boxed.ContextOf([.. map.Maps(kind).Select(entry => Entry(entry, name))]);
            case "list": return new Boxed.ListOf([.. map.Maps(kind).Select(item => Read(item, name))]);
        }

        var inside = map.OptionalMap(kind) ?? throw map.Wrong(kind, $"'{kind}' must be a mapping");
        Boxed read = kind switch
        {
            "table" => new Boxed.Table(TableYaml.Read(inside, name)),
            "invocation" => new Boxed.Invocation(Part(inside, "call", name), [.. inside.Maps("arguments").Select(entry => Entry(entry, name))]),
            "relation" => new Boxed.Relation([.. inside.Maps("columns").Select(ModelYaml.Variable)], [.. inside.Maps("rows").Select(row => Cells(row, name))]),
            "function" => new Boxed.FunctionOf([.. inside.Maps("parameters").Select(ModelYaml.Variable)], inside.OptionalMap("body") is { } body ? Read(body, name) : null),
            "conditional" => new Boxed.Conditional(Part(inside, "if", name), Part(inside, "then", name), Part(inside, "else", name)),
            "filter" => new Boxed.Filter(Part(inside, "in", name), Part(inside, "match", name)),
            "for" => new Boxed.For(inside.Text("variable"), Part(inside, "in", name), Part(inside, "return", name)),
            _ => new Boxed.Quantified(kind == "every", inside.Text("variable"), Part(inside, "in", name), Part(inside, "satisfies", name)),
        };
        inside.NoOtherKeys();
        return read;
    }

    private static Boxed Part(YamlMap map, string key, string name) => Read(map.OptionalMap(key) ?? throw map.Wrong(key, $"'{key}' is missing"), name);

    private static Boxed.Entry Entry(YamlMap map, string name)
    {
        var variable = map.OptionalText("name") is { } named ? new DmnVariable(named, map.OptionalText("type")) : null;
        var entry = new Boxed.Entry(variable, Part(map, "value", variable is null ? name : $"{name}, {variable.Name}"));
        map.NoOtherKeys();
        return entry;
    }

    private static List<Boxed> Cells(YamlMap map, string name)
    {
        List<Boxed> cells = [.. map.Maps("cells").Select(cell => Read(cell, name))];
        map.NoOtherKeys();
        return cells;
    }
}
