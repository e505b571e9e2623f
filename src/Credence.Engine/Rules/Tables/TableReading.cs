using Credence.Sources;

namespace Credence.Rules.Tables;

/// <summary>Reads a decision table from its file and stops at the first thing that is not sound.</summary>
internal static class TableReading
{
    internal static RuleTable Read(string path)
    {
        var map = YamlMap.Read(path);
        if (map.Text("kind") != "table")
            throw map.Wrong("kind", "'kind' must be table");

        var inputs = Unique(map, "inputs", TableLimits.MostColumns, ColumnReading.Input, column => column.Id);
        var outputs = Unique(map, "outputs", TableLimits.MostColumns, ColumnReading.Output, column => column.Id);
        var rows = Unique(map, "rows", TableLimits.MostRows, row => RowReading.Read(row, inputs, outputs), row => row.Id);
        var policy = map.OneOf<HitPolicy>("hit-policy");
        var table = new RuleTable(
            ColumnReading.Id(map), Version(map), map.Text("title"), map.Sources(), policy, Aggregation(map, policy, outputs), inputs, outputs, rows,
            Unique(map, "cases", TableLimits.MostRows, one => CaseReading.Read(one, inputs, outputs, rows), one => one.Id))
        {
            Where = map.Where,
        };
        map.NoOtherKeys();
        if (outputs.Count == 0)
            throw map.Wrong("outputs", "a table needs at least one output");
        if (policy is HitPolicy.Priority or HitPolicy.OutputOrder && outputs.All(column => column.Values is null))
            throw map.Wrong("hit-policy", $"hit policy {map.Text("hit-policy")} needs 'values' of an output, best first");
        return table;
    }

    private static int Version(YamlMap map) =>
        map.Number("version") is var version && version >= 1 && version <= int.MaxValue && double.IsInteger(version) ? (int)version : throw map.Wrong("version", "'version' must be a whole number from 1 on");

    private static Aggregation Aggregation(YamlMap map, HitPolicy policy, List<OutputColumn> outputs)
    {
        if (!map.Has("aggregation"))
            return Tables.Aggregation.None;
        var aggregation = map.OneOf<Aggregation>("aggregation");
        if (policy != HitPolicy.Collect)
            throw map.Wrong("aggregation", "'aggregation' stands only with hit policy collect");
        if (aggregation != Tables.Aggregation.None && outputs.Count != 1)
            throw map.Wrong("aggregation", "'aggregation' needs exactly one output");
        return aggregation is Tables.Aggregation.Sum or Tables.Aggregation.Min or Tables.Aggregation.Max && outputs[0].Type != ColumnType.Number
            ? throw map.Wrong("aggregation", "sum, min and max need an output that is a number")
            : aggregation;
    }

    private static List<T> Unique<T>(YamlMap map, string key, int most, Func<YamlMap, T> read, Func<T, string> idOf)
    {
        var items = new List<T>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in TableLimits.Entries(map, key, most))
        {
            var item = read(entry);
            if (!ids.Add(idOf(item)))
                throw entry.Wrong("id", $"id '{idOf(item)}' is used twice under '{key}'");
            items.Add(item);
        }

        return items;
    }
}
