using System.Globalization;
using Credence.Rules.Tables;
using Credence.Sources;

namespace Credence.Rules.Dmn;

/// <summary>Reads decision tables inside models: columns by position, cells in FEEL.</summary>
internal static class TableYaml
{
    internal static RuleTable Read(YamlMap map, string name)
    {
        var table = new RuleTable(
            name,
            (int)(map.OptionalNumber("version") ?? 1),
            map.OptionalText("title") ?? name,
            map.OptionalText("source"),
            map.OneOf<HitPolicy>("hit-policy"),
            map.OptionalText("aggregation") is null ? Aggregation.None : map.OneOf<Aggregation>("aggregation"),
            [.. TableLimits.Entries(map, "inputs", TableLimits.MostColumns).Select(Input)],
            [.. TableLimits.Entries(map, "outputs", TableLimits.MostColumns).Select(Output)],
            [.. TableLimits.Entries(map, "rows", TableLimits.MostRows).Select(Row)],
            []);
        map.NoOtherKeys();
        return table.Outputs.Count > 0 ? table : throw map.Wrong("outputs", "at least one output was expected");
    }

    private static InputColumn Input(YamlMap map)
    {
        var expression = map.Text("expression");
        var input = new InputColumn(expression.Trim(), map.OptionalText("text") ?? expression.Trim(), expression, ColumnType.Any, null, null, map.OptionalText("source"), map.Where)
        {
            Allowed = map.OptionalText("allowed"),
            TypeName = map.OptionalText("type"),
        };
        map.NoOtherKeys();
        return input;
    }

    private static OutputColumn Output(YamlMap map)
    {
        var output = new OutputColumn(map.OptionalText("id") ?? "", ColumnType.Any, null, map.OptionalText("default"), map.Where)
        {
            Allowed = map.OptionalText("allowed"),
            TypeName = map.OptionalText("type"),
        };
        map.NoOtherKeys();
        return output;
    }

    private static TableRow Row(YamlMap map, int index)
    {
        var row = new TableRow(
            map.OptionalText("id") ?? (index + 1).ToString(CultureInfo.InvariantCulture),
            map.Texts("when"), map.Texts("then"), map.OptionalText("source"), map.OptionalDate("since"), map.OptionalDate("until"), map.OptionalText("note"), map.Where);
        map.NoOtherKeys();
        return row;
    }
}
