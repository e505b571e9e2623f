using Credence.Rules.Feel;

namespace Credence.Rules.Tables;

/// <summary>Explains what a table says for some inputs.</summary>
internal static class TableReasons
{
    internal static TableExplanation? Of(RuleTable table, IReadOnlyDictionary<string, Value> given)
    {
        if (CompiledTable.Of(table) is not { } compiled)
            return null;
        Value[] inputs = [.. table.Inputs.Select(column => given.GetValueOrDefault(column.Id) ?? Value.Null)];
        if (compiled.Space.Restrict(inputs) is not { } rows)
            return null;
        var budget = new SearchBudget();
        return new TableExplanation(
            [.. compiled.Outcomes.Deciding(rows).Select(row => Why(compiled, row, inputs))],
            WhyNot(compiled, rows, inputs),
            TableFlipSearch.Of(compiled, inputs, budget),
            budget.Exceeded);
    }

    private static RowReason Why(CompiledTable compiled, int row, Value[] inputs)
    {
        var space = compiled.Space;
        var tested = Enumerable.Range(0, inputs.Length).Where(c => !space.Cells[row][c]!.Equals(CellSet.All));
        return new RowReason(space.Table.Rows[row].Id, space.Table.Rows[row].Source, [.. tested.Select(c => Test(space, row, c, inputs))]);
    }

    private static List<TableWhyNot> WhyNot(CompiledTable compiled, RowSet rows, Value[] inputs)
    {
        var deciding = compiled.Outcomes.Deciding(rows).ToList();
        var said = deciding.Select(row => compiled.Outcomes.Says[row]).ToHashSet();
        return [.. Enumerable.Range(0, compiled.Space.Table.Rows.Count)
            .Where(row => !said.Contains(compiled.Outcomes.Says[row]))
            .GroupBy(row => compiled.Outcomes.Says[row])
            .Select(group => new TableWhyNot(
                compiled.Outcomes.Alone(group.Key).Results[0],
                [.. group.Select(row => Refusal(compiled.Space, row, rows.Contains(row) ? deciding[0] : null, inputs))]))];
    }

    private static RowRefusal Refusal(TableSpace space, int row, int? before, Value[] inputs)
    {
        var id = space.Table.Rows[row].Id;
        return before is { } other
            ? new RowRefusal(id, null, space.Table.Rows[other].Id)
            : new RowRefusal(id, Test(space, row, Enumerable.Range(0, inputs.Length).First(c => !space.Cells[row][c]!.Contains(inputs[c])), inputs), null);
    }

    private static TestReason Test(TableSpace space, int row, int column, Value[] inputs)
    {
        var input = space.Table.Inputs[column];
        return new TestReason(input.Id, input.Text, inputs[column], CellWords.Of(space.Cells[row][column]!, input));
    }
}
