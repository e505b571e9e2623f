namespace Credence.Rules.Tables;

/// <summary>Checks rows one by one: sources, cells outside what the input can be, outputs outside their list, cells that cannot be analyzed.</summary>
internal static class RowLint
{
    internal static IEnumerable<LintFinding> Check(RuleTable table)
    {
        var (cells, outputs) = (TableCells.SetsOf(table), TableCells.OutputsOf(table));
        for (var r = 0; r < table.Rows.Count; r++)
        {
            var row = table.Rows[r];
            if (string.IsNullOrWhiteSpace(row.Source))
                yield return new LintFinding("missing-source", LintSeverity.Warning, row.Where, $"row '{row.Id}' names no source", "Say who says so");
            for (var c = 0; c < table.Inputs.Count; c++)
            {
                if (Cell(table.Inputs[c], row, cells[r][c], Place(row, row.TestPlaces, c)) is { } finding)
                    yield return finding;
            }

            for (var o = 0; o < table.Outputs.Count; o++)
            {
                if (outputs[r][o] is { } value && !RowReading.Allows(table.Outputs[o], value))
                    yield return new LintFinding("outside-domain", LintSeverity.Error, Place(row, row.OutputPlaces, o), $"row '{row.Id}' says '{ValueText.Of(value)}', which is not among the values of output '{table.Outputs[o].Id}'", "Take a value of the list, or add it there");
            }
        }
    }

    private static LintFinding? Cell(InputColumn column, TableRow row, CellSet? set, string where)
    {
        if (set is null)
            return new LintFinding("not-analyzable", LintSeverity.Note, where, $"the test of '{column.Id}' in row '{row.Id}' is no test of constants; the row is left out where gaps, overlaps and dead rows are looked for", "Write it with constants where that can be done");
        if (ColumnDomain.Of(column) is not { } domain || set.Equals(CellSet.All))
            return null;
        var strayText = set.Texts.Named.Where(text => !domain.Texts.Contains(text)).Select(text => $"'{text}'");
        var strayNumber = column.Range is null ? [] : set.Numbers.Cuts.Where(cut => !domain.Numbers.Contains(cut.At)).Select(cut => ValueText.Of(cut.At));
        return strayText.Concat(strayNumber).FirstOrDefault() is { } stray
            ? new LintFinding("outside-domain", LintSeverity.Warning, where, $"the test of '{column.Id}' in row '{row.Id}' names {stray}, but the input takes {ColumnDomain.Words(column)}", "Correct the test, or what the input takes")
            : null;
    }

    private static string Place(TableRow row, IReadOnlyList<string> places, int index) => index < places.Count ? places[index] : row.Where;
}
