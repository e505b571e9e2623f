using System.Globalization;
using Credence.Rules.Feel;

namespace Credence.Rules.Tables;

/// <summary>Evaluates a table for one set of inputs and says what is still open.</summary>
internal static class TableAnswer
{
    internal static TableResult Of(RuleTable table, IReadOnlyDictionary<string, object?> given)
    {
        var values = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var column in table.Inputs)
        {
            if (given.TryGetValue(column.Id, out var one))
                values[column.Id] = Converted(column, one);
        }

        return Of(table, values);
    }

    internal static TableResult Of(RuleTable table, IReadOnlyDictionary<string, Value> given)
    {
        if (CompiledTable.Of(table) is not { } compiled)
            return Wrong([$"table '{table.Id}' holds expressions that are no constants"]);
        Value[] inputs = [.. table.Inputs.Select(column => given.GetValueOrDefault(column.Id) ?? Value.Null)];
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
        return new TableResult(
            outcome.Results,
            [.. rows.Members().Select(row => table.Rows[row].Id)],
            [.. open.Rows().Where(row => !rows.Contains(row)).Select(row => table.Rows[row].Id)],
            open.Unknown(),
            outcome.Problem is { } problem ? [problem] : [],
            budget.Exceeded);
    }

    private static TableResult Wrong(IReadOnlyList<string> errors) => new([], [], [], [], errors, false);

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
