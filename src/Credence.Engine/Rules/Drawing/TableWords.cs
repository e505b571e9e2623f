using Credence.Rules.Tables;

namespace Credence.Rules.Drawing;

/// <summary>A decision table's rows and headings as the words its drawings show.</summary>
internal static class TableWords
{
    /// <summary>What stands for a cell that takes any value.</summary>
    internal const string Any = "any";

    private const string AnyCell = "-";

    /// <summary>The hit policy in a sentence.</summary>
    internal static string Policy(RuleTable table) => (table.Policy, table.Aggregation) switch
    {
        (HitPolicy.Unique, _) => "Unique: at most one row may hold.",
        (HitPolicy.Any, _) => "Any: several rows may hold if they say the same.",
        (HitPolicy.Priority, _) => "Priority: of the rows that hold, the one with the best output.",
        (HitPolicy.First, _) => "First: the first row that holds.",
        (HitPolicy.RuleOrder, _) => "Rule order: all rows that hold, from top to bottom.",
        (HitPolicy.OutputOrder, _) => "Output order: all rows that hold, best output first.",
        (_, Aggregation.Sum) => "Collect: the sum over all rows that hold.",
        (_, Aggregation.Min) => "Collect: the smallest of all rows that hold.",
        (_, Aggregation.Max) => "Collect: the largest of all rows that hold.",
        (_, Aggregation.Count) => "Collect: how many rows hold.",
        _ => "Collect: all rows that hold.",
    };

    /// <summary>The letter DMN writes for the hit policy (DMN 1.5, section 8.2.10).</summary>
    internal static string Letter(RuleTable table) => (table.Policy, table.Aggregation) switch
    {
        (HitPolicy.Collect, Aggregation.Sum) => "C+",
        (HitPolicy.Collect, Aggregation.Min) => "C<",
        (HitPolicy.Collect, Aggregation.Max) => "C>",
        (HitPolicy.Collect, Aggregation.Count) => "C#",
        var (policy, _) => policy.ToString()[..1],
    };

    internal static string Heading(InputColumn column) =>
        column.Range?.Unit is { Length: > 0 } unit ? $"{Named(column)} ({unit})" : Named(column);

    internal static string Heading(OutputColumn column, RuleTable table) => column.Id.Length > 0 ? column.Id : table.Title;

    internal static string Test(TableRow row, int column) => row.Tests[column] is AnyCell or "" ? Any : row.Tests[column];

    /// <summary>What a person hears who cannot see the row.</summary>
    internal static string Name(RuleTable table, TableRow row, bool holds)
    {
        var tests = table.Inputs.Select((column, i) => (column, Test: Test(row, i))).Where(one => one.Test != Any).Select(one => $"{Heading(one.column)}: {one.Test}").ToList();
        var says = table.Outputs.Select((column, i) => $"{Heading(column, table)} {row.Outputs[i]}");
        return TextLines.Clean($"Row {row.Id}: if {(tests.Count > 0 ? string.Join(" and ", tests) : "anything")}, then {string.Join(" and ", says)}{(holds ? " (holds)" : "")}");
    }

    private static string Named(InputColumn column) => column.Text.Length > 0 ? column.Text : column.Id;
}
