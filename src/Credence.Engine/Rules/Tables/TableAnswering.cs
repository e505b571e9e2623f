using System.Globalization;
using Credence.Rules.Feel;

namespace Credence.Rules.Tables;

/// <summary>Evaluates a table for one set of inputs and says what is still open.</summary>
internal static class TableAnswering
{
    internal static TableAnswer Of(RuleTable table, IReadOnlyDictionary<string, object?> given)
    {
        var values = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var column in table.Inputs)
        {
            if (given.TryGetValue(column.Id, out var one))
                values[column.Id] = Converted(column, one);
        }

        return Of(table, values);
    }

    internal static TableAnswer Of(RuleTable table, IReadOnlyDictionary<string, Value> given)
    {
        if (CompiledTable.Of(table) is not { } compiled || table.Inputs.Any(column => column.Expression != column.Id))
            return Plain(table, given);
        Value[] inputs = [.. table.Inputs.Select(column => given.GetValueOrDefault(column.Id) ?? Value.Null)];
        if (table.Inputs.Zip(inputs).Any(pair => pair.First.Type == ColumnType.Any && CellSet.Of(pair.Second) is null))
            return Plain(table, given);
        var errors = Enumerable.Range(0, inputs.Length)
            .Where(c => compiled.Space.Columns[c].IndexOf(inputs[c]) < 0)
            .Select(c => compiled.Outside(c, inputs[c]).Problem!)
            .ToList();
        if (errors.Count > 0)
            return Wrong(errors);

        var outcome = compiled.Evaluate(inputs);
        var rows = compiled.Space.Restrict(inputs)!;
        var budget = new SearchBudget();
        var open = new OpenInputs(compiled, inputs, budget);
        return new TableAnswer(
            outcome.Results,
            [.. rows.Members().Select(row => table.Rows[row].Id)],
            [.. open.Rows().Where(row => !rows.Contains(row)).Select(row => table.Rows[row].Id)],
            open.Unknown(),
            outcome.Problem is { } problem ? [problem] : [],
            budget.Exceeded);
    }

    /// <summary>Tables with expressions that are no constants are evaluated as they stand; what is open is then not searched for.</summary>
    private static TableAnswer Plain(RuleTable table, IReadOnlyDictionary<string, Value> given)
    {
        var problems = new List<TableProblem>();
        if (TablePreparation.Read(table, given.Keys, problems) is not { } prepared)
            return Wrong([.. problems.Select(problem => $"{problem.Where}: {problem.Message}")]);
        var result = TableEvaluation.Evaluate(prepared, given, null);
        var isSingle = table.Aggregation != Aggregation.None || table.Policy is HitPolicy.Unique or HitPolicy.Any or HitPolicy.First or HitPolicy.Priority;
        IReadOnlyList<Value> values = isSingle ? (result.Value.IsNull ? [] : [result.Value]) : result.Value is Value.List(var items) ? items : [];
        return new TableAnswer(
            [.. values.Select(value => (IReadOnlyDictionary<string, Value>)(table.Outputs.Count == 1
                ? new Dictionary<string, Value>(StringComparer.Ordinal) { [table.Outputs[0].Id] = value }
                : value is Value.Context(var entries) ? entries.ToDictionary(StringComparer.Ordinal) : []))],
            [.. result.Rows.Select(row => row.Id)], [], [], [.. result.Problems.Select(problem => problem.Message)], true);
    }

    private static TableAnswer Wrong(IReadOnlyList<string> errors) => new([], [], [], [], errors, false);

    private static Value Converted(InputColumn column, object? given) => given switch
    {
        null or Question.Unknown => Value.Null,
        Value value => value,
        string text => (column.Type == ColumnType.Any ? null : ConstantReading.Parse(text, isPlain: false, column.Type)) ?? new Value.Text(text),
        bool truth => Value.Of(truth),
        DateOnly day => new Value.Date(day),
        decimal number => new Value.Number(number),
        double number when Math.Abs(number) < (double)decimal.MaxValue => new Value.Number((decimal)number),
        IConvertible number and (int or long or short or byte or uint or float) => new Value.Number(number.ToDecimal(CultureInfo.InvariantCulture)),
        _ => new Value.Text(Convert.ToString(given, CultureInfo.InvariantCulture) ?? ""),
    };
}
