using Credence.Rules.Feel;
using Credence.Sources;

namespace Credence.Rules.Tables;

/// <summary>Reads the tests that stand beside a table.</summary>
internal static class CaseReading
{
    internal static TableCase Read(YamlMap map, IReadOnlyList<InputColumn> inputs, IReadOnlyList<OutputColumn> outputs, IReadOnlyList<TableRow> rows)
    {
        if (!map.Has("expect") && !map.Has("rows"))
            throw map.Wrong("expect", "'expect' is missing, and 'rows' too; '[]' says that nothing comes out");
        var one = new TableCase(
            ColumnReading.Id(map),
            map.OptionalMap("given") is { } given ? Given(given, inputs) : new SortedDictionary<string, Value>(StringComparer.Ordinal),
            map.Has("expect") ? [.. map.OneOrMoreMaps("expect").Select(expected => Expected(expected, outputs))] : null,
            map.Has("rows") ? map.Texts("rows") : null,
            map.Where)
        {
            On = map.OptionalDate("on"),
        };
        map.NoOtherKeys();
        return one.Rows?.FirstOrDefault(id => rows.All(row => row.Id != id)) is { } unknown ? throw map.Wrong("rows", $"no row '{unknown}' in this table") : one;
    }

    private static SortedDictionary<string, Value> Given(YamlMap map, IReadOnlyList<InputColumn> inputs)
    {
        var values = new SortedDictionary<string, Value>(StringComparer.Ordinal);
        foreach (var key in map.Keys)
        {
            var column = inputs.FirstOrDefault(column => column.Id == key) ?? throw map.Wrong(key, $"no input '{key}' in this table");
            var value = map.OptionalText(key) == Question.Unknown ? Value.Null : ConstantReading.Read(map, key, column.Type);
            values[key] = ColumnDomain.Of(column)?.Contains(value) == false
                ? throw map.Wrong(key, $"'{key}' takes {ColumnDomain.Words(column)}, not '{ValueText.Of(value)}'")
                : value;
        }

        return values;
    }

    private static SortedDictionary<string, Value> Expected(YamlMap map, IReadOnlyList<OutputColumn> outputs)
    {
        var values = new SortedDictionary<string, Value>(StringComparer.Ordinal);
        foreach (var column in outputs.Where(column => map.Has(column.Id)))
            values[column.Id] = ConstantReading.Read(map, column.Id, column.Type);
        map.NoOtherKeys();
        return values;
    }
}
