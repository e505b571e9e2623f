using Credence.Rules.Feel;
using Credence.Sources;

namespace Credence.Rules.Tables;

/// <summary>Reads one row of a table.</summary>
internal static class RowReading
{
    internal static TableRow Read(YamlMap map, IReadOnlyList<InputColumn> inputs, IReadOnlyList<OutputColumn> outputs)
    {
        var when = map.OptionalMap("when");
        foreach (var key in when?.Keys ?? [])
        {
            if (inputs.All(column => column.Id != key))
                throw when!.Wrong(key, $"no input '{key}' in this table; known are {string.Join(", ", inputs.Select(column => column.Id))}");
        }

        var then = map.OptionalMap("then") ?? throw map.Wrong("then", "'then' is missing");
        var row = new TableRow(
            ColumnReading.Id(map),
            [.. inputs.Select(column => when?.Has(column.Id) == true ? CellText.Read(column, when.Scalars(column.Id)) : CellText.Any)],
            [.. outputs.Select(column => Said(then, column))],
            map.Sources(), map.OptionalDate("since"), map.OptionalDate("until"), map.OptionalText("note"), map.Where)
        {
            TestPlaces = [.. inputs.Select(column => when?.Has(column.Id) == true && when.Scalars(column.Id) is [var first, ..] ? first.Where : map.Where)],
            OutputPlaces = [.. outputs.Select(column => then.Scalars(column.Id) is [var first, ..] ? first.Where : map.Where)],
        };
        then.NoOtherKeys();
        map.NoOtherKeys();
        return row.Since > row.Until ? throw map.Wrong("until", "'until' lies before 'since'") : row;
    }

    /// <summary>True where the output may have the value; null always may be said.</summary>
    internal static bool Allows(OutputColumn column, Value value) =>
        value is Value.Nothing || column.Values is not { } values || (value is Value.List(var items) ? items.All(values.Contains) : values.Contains(value));

    private static string Said(YamlMap then, OutputColumn column)
    {
        if (!then.Has(column.Id))
            throw then.Wrong(column.Id, $"output '{column.Id}' is missing; 'null' says that the row leaves it open");
        var value = ConstantReading.Read(then, column.Id, column.Type);
        return Allows(column, value)
            ? ValueText.Literal(value)
            : throw then.Wrong(column.Id, $"'{ValueText.Of(value)}' is not among the values of '{column.Id}': {string.Join(", ", column.Values!.Select(ValueText.Of))}");
    }
}
