using Credence.Rules.Feel;

namespace Credence.Rules.Tables;

/// <summary>Checks columns: inputs nobody tests, values nobody says, defaults that are missing.</summary>
internal static class ColumnLint
{
    internal static IEnumerable<LintFinding> Check(RuleTable table)
    {
        var cells = TableCells.SetsOf(table);
        for (var c = 0; c < table.Inputs.Count; c++)
        {
            var (column, domain) = (table.Inputs[c], ColumnDomain.Of(table.Inputs[c]));
            if (domain is null)
                yield return new LintFinding("not-analyzable", LintSeverity.Note, column.Where, $"input '{column.Id}' takes values that are checked by running alone; gaps, overlaps and dead rows of this table are not looked for", "Nothing, or test single values");
            else if (table.Rows.Count > 0 && cells.All(row => row[c] is { } set && domain.Intersect(set).Equals(domain)))
                yield return new LintFinding("unused-input", LintSeverity.Warning, column.Where, $"no row tests input '{column.Id}'", "Remove it, or test it");
        }

        if (table.Outputs.FirstOrDefault(output => output.Default is not null) is not { } stated)
            yield break;
        foreach (var output in table.Outputs.Where(output => output.Default is null))
            yield return new LintFinding("missing-default", LintSeverity.Warning, output.Where, $"output '{output.Id}' has no default, although '{stated.Id}' has one, so it is null where no row holds", "Add a default");
    }

    internal static IEnumerable<LintFinding> NeverSaid(RuleTable table, RowSet dead)
    {
        var said = TableCells.OutputsOf(table);
        for (var o = 0; o < table.Outputs.Count; o++)
        {
            var (output, index) = (table.Outputs[o], o);
            if (output.Values is not { } values || said.Any(row => row[index] is null))
                continue;
            var used = said.Where((_, row) => !dead.Contains(row)).Select(row => row[index]!).SelectMany(Items).ToHashSet();
            if (output.Default is { } stated && TableCells.Constant(stated) is { } value)
                used.UnionWith(Items(value));
            foreach (var never in values.Where(value => !used.Contains(value)))
                yield return new LintFinding("never-said", LintSeverity.Warning, output.Where, $"no row that can decide says '{ValueText.Of(never)}' for output '{output.Id}'", "Add a row that says it, or take it from the list");
        }
    }

    private static IEnumerable<Value> Items(Value value) => value is Value.List(var items) ? items : [value];
}
