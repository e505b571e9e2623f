namespace Credence.Rules.Tables;

/// <summary>Checks a table exactly: every value of every input is looked at, in finitely many parts. Codes: docs/method/rule-tables.md.</summary>
public static class TableLint
{
    /// <summary>Steps one check may take (one step narrows a set of up to 511 rows by one part of an input; larger sets take more).</summary>
    internal const int MostSteps = 1_000_000;

    /// <summary>What was found, in order of kind and place.</summary>
    public static IReadOnlyList<LintFinding> Check(RuleTable table)
    {
        var findings = new List<LintFinding>();
        findings.AddRange(ColumnLint.Check(table));
        findings.AddRange(RowLint.Check(table));
        if (LintSpace.Of(table) is not { } space)
        {
            if (table.Inputs.All(column => ColumnDomain.Of(column) is not null))
                findings.Add(Capped(table, FormattableString.Invariant($"rows times parts of its inputs are more than {TableLimits.MostBits:#,0}, so overlaps, gaps and dead rows are not looked for")));
            return findings;
        }

        var budget = new SearchBudget(MostSteps);
        var dead = DeadRows.Of(space, budget);
        findings.AddRange(dead.Findings);
        findings.AddRange(OverlapLint.Check(space, budget));
        findings.AddRange(GapLint.Check(space, budget));
        findings.AddRange(ColumnLint.NeverSaid(table, dead.Rows));
        if (budget.Exceeded)
            findings.Add(Capped(table, FormattableString.Invariant($"the search stopped at {MostSteps} steps, so overlaps, gaps and dead rows may be missing here")));
        return findings;
    }

    private static LintFinding Capped(RuleTable table, string why) =>
        new("search-capped", LintSeverity.Note, table.Where, "the table is too large to be checked whole: " + why, TableLimits.Next);
}
