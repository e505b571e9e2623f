using Credence.Rules.Feel;

namespace Credence.Rules.Tables;

/// <summary>Reads every cell of a table once.</summary>
public static class TablePreparation
{
    /// <summary>The table with its cells read.</summary>
    /// <param name="table">The table.</param>
    /// <param name="names">Names its expressions may use besides its inputs.</param>
    /// <param name="problems">Takes what is wrong, each with its place.</param>
    /// <returns>The table; null where something is wrong.</returns>
    public static PreparedTable? Read(RuleTable table, IEnumerable<string> names, ICollection<TableProblem> problems) => Read(table, new KnownNames(names), problems);

    /// <summary>The same with names that are read already, since other parts of a model use them too.</summary>
    internal static PreparedTable? Read(RuleTable table, KnownNames names, ICollection<TableProblem> problems)
    {
        var before = problems.Count;
        var known = new KnownNames([.. table.Inputs.Select(input => input.Id), .. table.Outputs.Select(output => output.Id)], names);
        var prepared = new PreparedTable(
            table,
            [.. table.Inputs.Select(input => Expression(input.Expression, input.Where, input.Id))],
            [.. table.Inputs.Select(input => Allowed(input.Values, input.Allowed ?? ColumnDomain.Test(input.Range), input.Where, input.Id))],
            [.. table.Outputs.Select(output => Allowed(output.Values, output.Allowed, output.Where, output.Id))],
            [.. table.Outputs.Select(output => output.Default is { } text ? Expression(text, output.Where, output.Id) : null)],
            [.. table.Rows.Select(Row)]);
        return problems.Count == before ? prepared : null;

        PreparedRow Row(TableRow row)
        {
            if (row.Tests.Count != table.Inputs.Count || row.Outputs.Count != table.Outputs.Count)
                problems.Add(new TableProblem(row.Where, $"row '{row.Id}' has {row.Tests.Count} tests and {row.Outputs.Count} outputs, the table {table.Inputs.Count} inputs and {table.Outputs.Count} outputs"));
            return new PreparedRow(
                row,
                [.. row.Tests.Take(table.Inputs.Count).Select((text, index) => Tests(text, row.TestPlaces.Count > index ? row.TestPlaces[index] : row.Where, $"{row.Id}, {table.Inputs[index].Id}"))],
                [.. row.Outputs.Take(table.Outputs.Count).Select((text, index) => Expression(text, row.OutputPlaces.Count > index ? row.OutputPlaces[index] : row.Where, $"{row.Id}, {table.Outputs[index].Id}"))]);
        }

        Expression Expression(string text, string where, string part) =>
            text.Trim() is "" or "-" ? new Expression.Literal(Value.Null, 0) : Checked(FeelParser.Expression(text, known), where, part) ?? new Expression.Literal(Value.Null, 0);

        UnaryTests Tests(string text, string where, string part) => Checked(FeelParser.UnaryTests(text, known), where, part) ?? new UnaryTests(text, false, []);

        UnaryTests? Allowed(IReadOnlyList<Value>? values, string? written, string where, string part) =>
            values is not null ? new UnaryTests("", false, [.. values.Select(value => new PositiveTest.Constant(value, new Expression.Literal(value, 0)))])
            : written is not null && Tests(written, where, part) is { IsAny: false } tests ? tests
            : null;

        T? Checked<T>(Parsed<T> parsed, string where, string part)
            where T : class
        {
            if (parsed.Problem is { } problem)
                problems.Add(new TableProblem(where, $"({part}, character {problem.At + 1}) {problem.Message}"));
            return parsed.Result;
        }
    }
}
