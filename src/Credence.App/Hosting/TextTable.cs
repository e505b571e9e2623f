namespace Credence.App.Hosting;

/// <summary>An aligned table of plain text, as wide as its longest cells; columns of the lowest importance give way where it would be too wide.</summary>
internal sealed class TextTable
{
    private const string Gap = "  ";
    private readonly IReadOnlyList<TextColumn> _columns;
    private readonly IReadOnlyList<IReadOnlyList<string>> _rows;
    private readonly int[] _widths;
    private readonly int[] _kept;

    /// <summary>Lays a table out.</summary>
    /// <param name="columns">Its columns.</param>
    /// <param name="rows">Its rows, one cell for each column.</param>
    /// <param name="width">Characters a line should have at most.</param>
    internal TextTable(IReadOnlyList<TextColumn> columns, IReadOnlyList<IReadOnlyList<string>> rows, int width)
    {
        _columns = columns;
        _rows = rows;
        _widths = [.. columns.Select((column, i) => Math.Min(column.MostWidth, rows.Select(row => row[i].Length).Append(column.Heading.Length).Max()))];
        _kept = Fitting(width);
    }

    /// <summary>Headings of the columns that found no room.</summary>
    internal IEnumerable<string> LeftOut => _columns.Where((_, i) => !_kept.Contains(i)).Select(column => column.Heading);

    /// <summary>The lines, headings first.</summary>
    internal IEnumerable<string> Lines() => _rows.Prepend([.. _columns.Select(column => column.Heading)]).SelectMany(Line);

    private int[] Fitting(int width)
    {
        var kept = Enumerable.Range(0, _columns.Count).ToList();
        foreach (var column in Enumerable.Range(0, _columns.Count).Where(i => _columns[i].Rank > 0).OrderByDescending(i => _columns[i].Rank))
        {
            if (kept.Sum(i => _widths[i]) + Gap.Length * (kept.Count - 1) <= width)
                break;
            kept.Remove(column);
        }

        return [.. kept];
    }

    private IEnumerable<string> Line(IReadOnlyList<string> cells)
    {
        var folded = _kept.Select(i => Wrapping.Lines(cells[i], _widths[i])).ToList();
        for (var line = 0; line < folded.Max(cell => cell.Count); line++)
            yield return string.Join(Gap, folded.Select((cell, place) => Padded(line < cell.Count ? cell[line] : "", _kept[place]))).TrimEnd(' ');
    }

    private string Padded(string text, int column) =>
        _columns[column].Side == Side.Left ? text.PadRight(_widths[column]) : text.PadLeft(_widths[column]);
}
