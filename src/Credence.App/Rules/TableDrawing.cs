using Credence.Rules;
using Credence.Rules.Drawing;
using Credence.Rules.Tables;
using Credence.Sources;

namespace Credence.App.Rules;

/// <summary>Draws a decision table for a call with inputs.</summary>
internal static class TableDrawing
{
    internal static Drawn Of(RuleTable table, string? file, IReadOnlyDictionary<string, string> given, DrawingFormat format, DrawingShape shape)
    {
        if (format != DrawingFormat.Svg)
            return Drawn.Not($"--format: '{table.Id}' is a decision table, which is drawn as svg only.");
        if (given.Keys.FirstOrDefault(id => table.Inputs.All(column => column.Id != id)) is { } strange)
            return Drawn.Not($"--{strange} is no option of 'rules draw' and no input of '{table.Id}'. Its inputs: {string.Join(", ", table.Inputs.Select(column => "--" + column.Id))}.");

        var inputs = file is null ? new Dictionary<string, object?>(StringComparer.Ordinal) : OfFile(file, table);
        foreach (var (input, value) in given)
            inputs[input] = value;
        if (inputs.Count == 0)
            return new Drawn(table.Id, table.Version, null, [], TableSvg.Of(table, null, shape), null);
        var result = table.Evaluate(inputs);
        return result.Errors is [var error, ..] && result.Rows.Count == 0
            ? Drawn.Not(error + ".")
            : new Drawn(table.Id, table.Version, null, result.Rows, TableSvg.Of(table, result.Rows.ToHashSet(StringComparer.Ordinal), shape), null);
    }

    private static Dictionary<string, object?> OfFile(string file, RuleTable table)
    {
        var map = YamlMap.Read(RuleFile.Checked(file));
        return table.Inputs.Where(column => map.OptionalText(column.Id) is not null).ToDictionary(column => column.Id, column => (object?)map.OptionalText(column.Id), StringComparer.Ordinal);
    }
}
