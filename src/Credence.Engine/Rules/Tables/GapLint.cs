namespace Credence.Rules.Tables;

/// <summary>Finds inputs for which a table that should always answer says nothing.</summary>
internal static class GapLint
{
    private const int MostShown = 20;

    internal static IEnumerable<LintFinding> Check(LintSpace space, SearchBudget budget)
    {
        var (table, rows) = (space.Space.Table, space.Space.Rows);
        var mayBeNothing = table.Policy is HitPolicy.Collect or HitPolicy.RuleOrder or HitPolicy.OutputOrder;
        if (mayBeNothing || table.Outputs.Any(output => output.Default is not null) || rows.Count < table.Rows.Count)
            yield break;

        foreach (var region in new UncoveredSearch(space.Space, space.Known, budget).Find(rows, MostShown))
        {
            yield return new LintFinding(
                "gap", LintSeverity.Error, table.Where, $"no row holds {space.Words(region)}, for example with {space.Shown(space.Example(region))}", "Add a row, widen one, or give the outputs a default");
        }

        var silent = Enumerable.Range(0, space.Columns.Count).Where(c => IsSilent(space, c, budget)).Select(c => $"'{space.Columns[c].Text}'").ToList();
        if (silent.Count > 0)
            yield return new LintFinding("missing-default", LintSeverity.Note, table.Where, $"there is no default, and nothing may come out where one of these is not known: {string.Join(", ", silent)}", "Give the outputs a default, or add rows with the test 'unknown'");
    }

    /// <summary>True where the input, not known, can leave the table without a row although everything else is known.</summary>
    private static bool IsSilent(LintSpace space, int column, SearchBudget budget)
    {
        var unknown = space.Everything[column].Except(space.Known[column]).ToList();
        if (unknown.Count == 0 || space.Space.Holding[column].Distinct().Count() == 1)
            return false;
        var box = space.Known.Select((known, c) => c == column ? unknown : known).ToList();
        return new UncoveredSearch(space.Space, box, budget).Find(space.Space.Rows, 1).Count > 0;
    }
}
