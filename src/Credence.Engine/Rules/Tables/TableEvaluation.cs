using Credence.Rules.Feel;

namespace Credence.Rules.Tables;

/// <summary>Evaluates a table row by row, cell by cell: plain, for every hit policy (DMN 1.5, section 8.2.10).</summary>
public static class TableEvaluation
{
    /// <summary>What a table says.</summary>
    /// <param name="table">The table.</param>
    /// <param name="inputs">Values by name; what is not named is null.</param>
    /// <param name="asOf">The day it is asked for: rows not in force that day do not hold; null where every row is in force.</param>
    public static TableDecision Evaluate(PreparedTable table, IReadOnlyDictionary<string, Value> inputs, DateTime? asOf)
    {
        var run = new Evaluation(asOf);
        var (value, rows) = Evaluate(table, new Scope(Scope.Of(inputs), name => inputs.ContainsKey(name) || !table.Table.Inputs.Any(input => input.Id == name) ? null : Value.Null), run);
        return new TableDecision(run.Exhausted ? Value.Null : value, rows, run.Problems);
    }

    /// <summary>What a table says inside an evaluation.</summary>
    internal static (Value Value, IReadOnlyList<TableRow> Rows) Evaluate(PreparedTable table, Scope scope, Evaluation run)
    {
        var inputs = new List<Value>(table.Inputs.Count);
        for (var i = 0; i < table.Inputs.Count; i++)
        {
            var value = Evaluator.Of(table.Inputs[i], scope, run);
            if (!value.IsNull && table.Allowed[i] is { } allowed && !IsAllowed(value, allowed, scope, run))
                return (run.Trouble(0, $"'{table.Table.Inputs[i].Id}' is {Words.Shown(value)}, allowed are {Written(table, i)}"), []);
            inputs.Add(value);
        }

        var held = table.Rows.Where(row => IsInForce(row.Row, run) && Holds(row, inputs, scope, run)).ToList();
        foreach (var row in held)
            run.Hold(table.Table.Id, row.Row.Id);
        return (HitPolicies.Apply(table, held, scope, run), [.. held.Select(row => row.Row)]);
    }

    private static bool Holds(PreparedRow row, List<Value> inputs, Scope scope, Evaluation run)
    {
        for (var i = 0; i < inputs.Count; i++)
        {
            if (!run.Spend(1) || CellEvaluation.Holds(row.Tests[i], inputs[i], scope, run) != true)
                return false;
        }

        return true;
    }

    private static bool IsInForce(TableRow row, Evaluation run) =>
        run.AsOf is not { } now || (DateOnly.FromDateTime(now) is var day && !(row.Since > day) && !(row.Until < day));

    private static bool IsAllowed(Value value, UnaryTests allowed, Scope scope, Evaluation run) => value is Value.List(var items)
        ? CellEvaluation.Holds(allowed, value, scope, run) == true || items.All(item => CellEvaluation.Holds(allowed, item, scope, run) == true)
        : CellEvaluation.Holds(allowed, value, scope, run) == true;

    private static string Written(PreparedTable table, int index) =>
        table.Table.Inputs[index] is { Values: { } values } ? string.Join(", ", values.Select(Words.Shown)) : table.Allowed[index]!.Text.Trim();
}
