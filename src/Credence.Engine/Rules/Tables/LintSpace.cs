using Credence.Rules.Feel;

namespace Credence.Rules.Tables;

/// <summary>A table's space with words for it; the day is one more column where rows have <c>since</c> or <c>until</c>.</summary>
internal sealed class LintSpace
{
    private static readonly InputColumn Day = new("on", "the day", "on", ColumnType.Date, null, null, null, "");

    private LintSpace(TableSpace space, IReadOnlyList<InputColumn> columns)
    {
        Space = space;
        Columns = columns;
        Known = [.. space.Columns.Select(column => Parts(column).Where(part => !column.All[part].Set.Null).ToList())];
        Everything = [.. space.Columns.Select(column => Parts(column).ToList())];
        RowParts = [.. space.Cells.Select((_, row) => space.Holding.Select(parts => RowSet.Of(parts.Length, Enumerable.Range(0, parts.Length).Where(part => parts[part].Contains(row)))).ToArray())];
    }

    internal TableSpace Space { get; }

    internal IReadOnlyList<InputColumn> Columns { get; }

    /// <summary>By column: the parts in which the input is known.</summary>
    internal IReadOnlyList<IReadOnlyList<int>> Known { get; }

    /// <summary>By column: all parts.</summary>
    internal IReadOnlyList<IReadOnlyList<int>> Everything { get; }

    /// <summary>By row and column: the parts in which its cell holds.</summary>
    internal RowSet[][] RowParts { get; }

    /// <summary>The space; null where an input takes values that cannot be analyzed, or where it is too large.</summary>
    internal static LintSpace? Of(RuleTable table)
    {
        var (domains, cells) = Dated(table);
        return TableSpace.Of(table, domains, cells, []) is { } space ? new LintSpace(space, ColumnsOf(table, domains)) : null;
    }

    /// <summary>The domains and cells of a table, the day among them where any row is dated.</summary>
    internal static (IReadOnlyList<CellSet?> Domains, CellSet?[][] Cells) Dated(RuleTable table)
    {
        var (domains, cells) = (table.Inputs.Select(ColumnDomain.Of).ToList(), TableCells.SetsOf(table));
        if (table.Rows.All(row => row.Since is null && row.Until is null))
            return (domains, cells);
        var first = table.Rows.All(row => row.Since is not null) ? table.Rows.Min(row => row.Since) : DateOnly.MinValue;
        var last = table.Rows.All(row => row.Until is not null) ? table.Rows.Max(row => row.Until) : DateOnly.MaxValue;
        return (
            [.. domains, CellSet.None with { Days = CellSet.DaysBetween(first, last) }],
            [.. cells.Select((row, i) => row.Append(CellSet.None with { Days = CellSet.DaysBetween(table.Rows[i].Since, table.Rows[i].Until) }).ToArray())]);
    }

    /// <summary>The inputs, and the day where the domains have one column more.</summary>
    internal static IReadOnlyList<InputColumn> ColumnsOf(RuleTable table, IReadOnlyList<CellSet?> domains) =>
        domains.Count > table.Inputs.Count ? [.. table.Inputs, Day] : table.Inputs;

    /// <summary>A region in words: "where ... and ...".</summary>
    internal string Words(IReadOnlyList<IReadOnlyList<int>> region)
    {
        var said = Enumerable.Range(0, region.Count)
            .Where(c => Known[c].Except(region[c]).Any())
            .Select(c => $"'{Columns[c].Text}' is {CellWords.Of(region[c].Aggregate(CellSet.None, (all, part) => all.Union(Space.Columns[c].All[part].Set)), Columns[c])}")
            .ToList();
        return said.Count == 0 ? "anywhere" : "where " + string.Join(" and ", said);
    }

    /// <summary>One assignment of a region; inputs not known are left out.</summary>
    internal IReadOnlyDictionary<string, Value> Example(IReadOnlyList<IReadOnlyList<int>> region)
    {
        var values = new SortedDictionary<string, Value>(StringComparer.Ordinal);
        for (var c = 0; c < region.Count; c++)
        {
            var part = region[c].FirstOrDefault(part => !Space.Columns[c].All[part].Set.Null, region[c][0]);
            if (Space.Columns[c].All[part].Sample is not Value.Nothing and var sample)
                values[Columns[c].Id] = sample;
        }

        return values;
    }

    /// <summary>An assignment in words, in column order.</summary>
    internal string Shown(IReadOnlyDictionary<string, Value> values) =>
        values.Count == 0 ? "nothing known" : string.Join(", ", Columns.Where(column => values.ContainsKey(column.Id)).Select(column => $"{column.Id}: {ValueText.Of(values[column.Id])}"));

    private static IEnumerable<int> Parts(ColumnParts column) => Enumerable.Range(0, column.All.Count);
}
