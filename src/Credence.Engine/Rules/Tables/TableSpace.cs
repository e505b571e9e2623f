using Credence.Rules.Feel;

namespace Credence.Rules.Tables;

/// <summary>All inputs of a table, each cut into the parts its cells tell apart, with the rows that hold in each part.</summary>
internal sealed class TableSpace
{
    private TableSpace(RuleTable table, CellSet?[][] cells, ColumnParts[] columns, RowSet rows, RowSet[][] holding)
    {
        Table = table;
        Cells = cells;
        Columns = columns;
        Rows = rows;
        Holding = holding;
    }

    internal RuleTable Table { get; }

    /// <summary>By row and column: the values accepted; null where the cell is no test of constants, so that the row is left out of <see cref="Rows"/>.</summary>
    internal CellSet?[][] Cells { get; }

    internal IReadOnlyList<ColumnParts> Columns { get; }

    /// <summary>The rows whose cells are all exact sets.</summary>
    internal RowSet Rows { get; }

    /// <summary>By column and part: the rows whose cell holds there.</summary>
    internal RowSet[][] Holding { get; }

    /// <summary>The space of a table; null where an input takes values that no cell set holds, or where it has more than <see cref="TableLimits.MostBits"/>.</summary>
    internal static TableSpace? Of(RuleTable table) => Of(table, [.. table.Inputs.Select(ColumnDomain.Of)], TableCells.SetsOf(table), []);

    /// <summary>The space with given domains and cells, cut finer where other cells change.</summary>
    /// <param name="table">The table.</param>
    /// <param name="domains">By column: what the input can be; there may be more columns than inputs, as in <paramref name="cells"/>.</param>
    /// <param name="cells">By row and column: the values accepted.</param>
    /// <param name="others">By column: sets of other tables that the parts must not straddle; empty where there are none.</param>
    internal static TableSpace? Of(RuleTable table, IReadOnlyList<CellSet?> domains, CellSet?[][] cells, IReadOnlyList<IReadOnlyList<CellSet>> others)
    {
        if (domains.Contains(null))
            return null;
        ColumnParts[] columns = [.. domains.Select((domain, c) => ColumnParts.Of(domain!, [.. cells.Select(row => row[c]).OfType<CellSet>(), .. others.Count == 0 ? [] : others[c]]))];
        if (columns.Sum(column => (long)column.All.Count) * cells.Length > TableLimits.MostBits)
            return null;
        var numbers = Enumerable.Range(0, cells.Length).ToList();
        var exact = numbers.Where(row => !cells[row].Contains(null)).ToList();
        RowSet[][] holding = [.. columns.Select((column, c) =>
            column.All.Select(part => RowSet.Of(cells.Length, exact.Where(row => cells[row][c]!.Contains(part.Sample)))).ToArray())];
        return new TableSpace(table, cells, columns, RowSet.Of(cells.Length, exact), holding);
    }

    /// <summary>The rows that hold for the values of some columns; a column without value is left open.</summary>
    /// <returns>The rows; null where a value is outside its column's domain.</returns>
    internal RowSet? Restrict(IReadOnlyList<Value?> values)
    {
        var rows = Rows;
        for (var c = 0; c < values.Count; c++)
        {
            if (values[c] is not { } value)
                continue;
            var part = Columns[c].IndexOf(value);
            if (part < 0)
                return null;
            rows = rows.And(Holding[c][part]);
        }

        return rows;
    }
}
