using Credence.Rules.Feel;

namespace Credence.Rules.Tables;

/// <summary>Runs the cases of a table and makes one for every row.</summary>
public static class TableCases
{
    /// <summary>Runs the cases that stand beside the table.</summary>
    public static CaseReport Run(RuleTable table)
    {
        var covered = new HashSet<string>(StringComparer.Ordinal);
        var results = table.Cases.Select(one => Run(one.On is { } day ? table.On(day) : table, one, covered)).ToList();
        return new CaseReport(results, [.. table.Rows.Select(row => row.Id).Where(id => !covered.Contains(id))]);
    }

    /// <summary>For every row inputs that let it decide: alone under UNIQUE, before all others under FIRST and PRIORITY.</summary>
    /// <returns>One entry per row, in table order; empty where an input takes values that cannot be analyzed.</returns>
    public static IReadOnlyList<CoverCase> Cover(RuleTable table)
    {
        if (LintSpace.Of(table) is not { } space || RowOutcomes.Of(table) is not { } outcomes)
            return [];
        var budget = new SearchBudget(TableLint.MostSteps);
        return [.. Enumerable.Range(0, table.Rows.Count).Select(row => Cover(space, outcomes, row, budget))];
    }

    private static CaseResult Run(RuleTable table, TableCase one, HashSet<string> covered)
    {
        var result = table.Evaluate(one.Given);
        var deciding = Deciding(table, result);
        covered.UnionWith(deciding);
        return new CaseResult(one.Id, one.Where, Problem(table, one, result, deciding));
    }

    /// <summary>Ids of the rows the result comes from, in table order.</summary>
    private static IReadOnlyList<string> Deciding(RuleTable table, TableResult result)
    {
        if (CompiledTable.Of(table) is not { } compiled || result.Errors.Count > 0)
            return [];
        var rows = RowSet.Of(table.Rows.Count, Enumerable.Range(0, table.Rows.Count).Where(row => result.Rows.Contains(table.Rows[row].Id)));
        return [.. compiled.Outcomes.Deciding(rows).Select(row => table.Rows[row].Id)];
    }

    private static string? Problem(RuleTable table, TableCase one, TableResult result, IReadOnlyList<string> deciding)
    {
        if (result.Errors is [var error, ..])
            return error;
        if (one.Rows is { } rows && !rows.SequenceEqual(deciding))
            return $"the result comes from {Names(deciding)} instead of {Names(rows)}";
        if (one.Expect is null)
            return null;
        var asExpected = result.Results.Count == one.Expect.Count
            && one.Expect.Zip(result.Results).All(pair => pair.First.All(said => (pair.Second.GetValueOrDefault(said.Key) ?? Value.Null).Equals(said.Value)));
        return asExpected ? null : $"what comes out is {Shown(table, result.Results)} instead of {Shown(table, one.Expect)}";
    }

    private static CoverCase Cover(LintSpace space, RowOutcomes outcomes, int row, SearchBudget budget)
    {
        var table = space.Space.Table;
        IReadOnlyList<IReadOnlyList<int>> box = [.. space.RowParts[row].Select(parts => (IReadOnlyList<int>)[.. parts.Members()])];
        var others = RowSet.Of(table.Rows.Count, space.Space.Rows.Members().Where(other => other != row && (table.Policy switch
        {
            HitPolicy.First => other < row,
            HitPolicy.Priority => outcomes.Rank[other] < outcomes.Rank[row] || (outcomes.Rank[other] == outcomes.Rank[row] && other < row),
            HitPolicy.Unique => true,
            HitPolicy.Any => outcomes.Says[other] != outcomes.Says[row],
            _ => false,
        })));
        var found = space.Space.Rows.Contains(row) ? new UncoveredSearch(space.Space, box, budget).Find(others, 1) : [];
        if (found.Count == 0)
            return new CoverCase(table.Rows[row].Id, null, null, new TableOutcome([], null));
        var example = space.Example(found[0]);
        var given = new SortedDictionary<string, Value>(example.Where(pair => table.Inputs.Any(column => column.Id == pair.Key)).ToDictionary(), StringComparer.Ordinal);
        DateOnly? day = space.Columns.Count > table.Inputs.Count && example[space.Columns[^1].Id] is Value.Date(var on) ? on : null;
        var compiled = CompiledTable.Of(day is { } at ? table.On(at) : table)!;
        return new CoverCase(table.Rows[row].Id, given, day, compiled.Evaluate([.. table.Inputs.Select(column => given.GetValueOrDefault(column.Id) ?? Value.Null)]));
    }

    private static string Names(IReadOnlyList<string> rows) => rows.Count == 0 ? "none" : string.Join(", ", rows);

    private static string Shown(RuleTable table, IReadOnlyList<IReadOnlyDictionary<string, Value>> results) => results.Count == 0 ? "nothing" : string.Join(" and ", results.Select(result =>
        $"{{{string.Join(", ", table.Outputs.Where(output => result.ContainsKey(output.Id)).Select(output => $"{output.Id}: {ValueText.Of(result[output.Id])}"))}}}"));
}
