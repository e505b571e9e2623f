namespace Credence.Rules.Tables;

/// <summary>Finds rows that can never hold or never decide.</summary>
internal static class DeadRows
{
    private const string Code = "dead-row";

    internal static (RowSet Rows, IReadOnlyList<LintFinding> Findings) Of(LintSpace space, SearchBudget budget)
    {
        var (table, dead, findings) = (space.Space.Table, new List<int>(), new List<LintFinding>());
        var outcomes = RowOutcomes.Of(table);
        for (var row = 0; row < table.Rows.Count; row++)
        {
            if ((Empty(space, row) ?? Covered(space, outcomes, row, budget)) is not { } finding)
                continue;
            dead.Add(row);
            findings.Add(finding);
        }

        return (RowSet.Of(table.Rows.Count, dead), findings);
    }

    private static LintFinding? Empty(LintSpace space, int row)
    {
        if (!space.Space.Rows.Contains(row))
            return null;
        var column = Array.FindIndex(space.RowParts[row], parts => parts.IsEmpty);
        var one = space.Space.Table.Rows[row];
        return column < 0 ? null : new LintFinding(
            Code, LintSeverity.Error, column < one.TestPlaces.Count ? one.TestPlaces[column] : one.Where,
            $"row '{one.Id}' can never hold: its test of '{space.Columns[column].Id}' accepts nothing the input can be, which is {ColumnDomain.Words(space.Columns[column])}", "Correct the test, or remove the row");
    }

    /// <summary>Under FIRST all earlier rows together, under PRIORITY all rows that come before it, leave nothing to the row.</summary>
    private static LintFinding? Covered(LintSpace space, RowOutcomes? outcomes, int row, SearchBudget budget)
    {
        var table = space.Space.Table;
        if (!space.Space.Rows.Contains(row) || outcomes is null || table.Policy is not (HitPolicy.First or HitPolicy.Priority))
            return null;
        bool Before(int other) => table.Policy == HitPolicy.First ? other < row
            : outcomes.Rank[other] < outcomes.Rank[row] || (outcomes.Rank[other] == outcomes.Rank[row] && other < row);
        if (!budget.Take(Overlap.Cost(space, table.Rows.Count)))
            return null;
        var before = RowSet.Of(table.Rows.Count, space.Space.Rows.Members().Where(other => other != row && Before(other) && Overlap.Of(space, other, row) is not null));
        if (before.IsEmpty)
            return null;
        var box = space.RowParts[row].Select(parts => (IReadOnlyList<int>)[.. parts.Members()]).ToList();
        if (new UncoveredSearch(space.Space, box, budget).Find(before, 1).Count > 0 || budget.Exceeded)
            return null;
        var names = before.Members().Select(other => $"'{table.Rows[other].Id}' ({table.Rows[other].Where})").ToList();
        var shown = string.Join(", ", names.Take(MostNamed)) + (names.Count > MostNamed ? $" and {names.Count - MostNamed} more" : "");
        return new LintFinding(
            Code, LintSeverity.Error, table.Rows[row].Where,
            $"row '{table.Rows[row].Id}' can never decide: wherever it holds, {shown} come{(names.Count == 1 ? "s" : "")} before it", "Move the row, narrow the rows before it, or remove it");
    }

    private const int MostNamed = 5;
}
