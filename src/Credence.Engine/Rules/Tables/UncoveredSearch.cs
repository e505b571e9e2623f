namespace Credence.Rules.Tables;

/// <summary>Finds the regions of a box that no row of a set covers: splits column by column, and each set of rows that is left is followed once.</summary>
/// <param name="space">The table's inputs in parts.</param>
/// <param name="box">By column: the parts to search.</param>
/// <param name="budget">Bounds the search.</param>
internal sealed class UncoveredSearch(TableSpace space, IReadOnlyList<IReadOnlyList<int>> box, SearchBudget budget)
{
    private readonly HashSet<(int Depth, RowSet Rows)> _covered = [];
    private readonly List<IReadOnlyList<int>> _prefix = [];
    private readonly List<IReadOnlyList<IReadOnlyList<int>>> _found = [];
    private int[] _coversFrom = [];
    private int _most;

    /// <summary>Regions that none of the rows covers, as parts by column.</summary>
    /// <param name="rows">The rows that may cover.</param>
    /// <param name="most">Regions to look for (count).</param>
    internal IReadOnlyList<IReadOnlyList<IReadOnlyList<int>>> Find(RowSet rows, int most)
    {
        _most = most;
        _coversFrom = [.. Enumerable.Range(0, space.Cells.Length).Select(CoversFrom)];
        _covered.Clear();
        _found.Clear();
        if (box.All(parts => parts.Count > 0))
            Follow(0, rows);
        return [.. _found];
    }

    // First column from which on the row covers everything in the box.
    private int CoversFrom(int row)
    {
        var column = box.Count;
        while (column > 0 && box[column - 1].All(part => space.Holding[column - 1][part].Contains(row)))
            column--;
        return column;
    }

    private void Follow(int depth, RowSet rows)
    {
        if (rows.IsEmpty)
        {
            _found.Add([.. _prefix, .. box.Skip(depth)]);
            return;
        }

        if (depth == box.Count || rows.Members().Any(row => _coversFrom[row] <= depth) || _covered.Contains((depth, rows)) || !budget.Take(box[depth].Count))
            return;
        var before = _found.Count;
        foreach (var group in box[depth].GroupBy(part => rows.And(space.Holding[depth][part])))
        {
            if (_found.Count >= _most)
                return;
            _prefix.Add([.. group]);
            Follow(depth + 1, group.Key);
            _prefix.RemoveAt(_prefix.Count - 1);
        }

        if (_found.Count == before && !budget.Exceeded)
            _covered.Add((depth, rows));
    }
}
