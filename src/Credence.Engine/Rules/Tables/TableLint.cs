namespace Credence.Rules.Tables;

/// <summary>Checks a table exactly: every value of every input is looked at, in finitely many parts. Codes: docs/method/rule-tables.md.</summary>
public static class TableLint
{
    /// <summary>Steps one check may take (one step narrows a set of rows by one part of an input).</summary>
    internal const int MostSteps = 2_000_000;

    /// <summary>What was found, in order of kind and place.</summary>
    public static IReadOnlyList<LintFinding> Check(RuleTable table)
    {
        var findings = new List<LintFinding>();
        findings.AddRange(ColumnLint.Check(table));
        findings.AddRange(RowLint.Check(table));
        if (LintSpace.Of(table) is not { } space)
            return findings;
        var budget = new SearchBudget(MostSteps);
        var dead = DeadRows.Of(space, budget);
        findings.AddRange(dead.Findings);
        findings.AddRange(OverlapLint.Check(space));
        findings.AddRange(GapLint.Check(space, budget));
        findings.AddRange(ColumnLint.NeverSaid(table, dead.Rows));
        if (budget.Exceeded)
            findings.Add(new LintFinding("search-capped", LintSeverity.Note, table.Where, FormattableString.Invariant($"the table is too large to be checked whole: the search stopped at {MostSteps} steps, so gaps and dead rows may be missing here"), "Split the table"));
        return findings;
    }
}
