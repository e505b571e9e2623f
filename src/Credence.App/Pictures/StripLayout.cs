using Credence.Rules.Drawing;

namespace Credence.App.Pictures;

/// <summary>Draws a <see cref="StripTable"/> for a file: columns as wide as their words, the rest for the strips.</summary>
internal sealed class StripLayout
{
    private const double Gap = 24;
    private const double LeastName = 150;
    private const double MostName = 290;
    private const double RowSpace = 14;
    private const double AxisHeight = 26;
    private const double BarWidth = 4;

    private readonly StripTable _table;
    private readonly double _nameWidth;
    private readonly double[] _cellWidths;
    private readonly double _stripStart;
    private readonly double _stripWidth;

    private StripLayout(StripTable table)
    {
        _table = table;
        string[] headings = [.. table.ValueHeading is { } value ? [value] : Array.Empty<string>(), .. table.FurtherHeadings];
        _cellWidths = [.. headings.Select((heading, place) => table.Rows.Select(row => row.Cells[place]).SelectMany(cell => new[] { cell.Text, cell.Sub ?? "" })
            .Concat(heading.Split(' ')).Max(Wide))];
        _nameWidth = Math.Clamp(table.Rows.SelectMany(row => new[] { row.Name, row.Sub ?? "" }).DefaultIfEmpty("").Max(Wide), LeastName, MostName);
        _stripStart = _nameWidth + Gap + (table.ValueHeading is null ? 0 : _cellWidths[0] + Gap);
        _stripWidth = Drawing.Width - _stripStart - Gap - _cellWidths.Skip(table.ValueHeading is null ? 0 : 1).Sum(width => width + Gap);
    }

    /// <summary>The drawing below a height (px), and how far down it reaches.</summary>
    internal static (Markup Body, double Bottom) Drawn(StripTable table, double top) => new StripLayout(table).Drawn(top);

    private (Markup Body, double Bottom) Drawn(double top)
    {
        var parts = new List<Markup> { Head(top) };
        var y = top + HeadHeight;
        foreach (var row in _table.Rows)
        {
            var height = HeightOf(row);
            parts.Add(Row(row, y, height));
            y += height;
        }

        parts.Add(Markup.Of($"""<line class="g" x1="0" x2="{Drawing.Width}" y1="{y}" y2="{y}"/><svg x="{_stripStart}" y="{y}" width="{_stripWidth}" height="{AxisHeight}" overflow="visible">{_table.Axis.Labels}</svg>"""));
        return (Markup.Join(parts), y + AxisHeight);
    }

    private IReadOnlyList<IReadOnlyList<string>> Headings =>
    [
        TextBlock.Lines(_table.RowHeading, _nameWidth),
        .. _table.ValueHeading is { } value ? [TextBlock.Lines(value, _cellWidths[0])] : Array.Empty<IReadOnlyList<string>>(),
        TextBlock.Lines(_table.StripHeading, _stripWidth),
        .. _table.FurtherHeadings.Select((heading, place) => TextBlock.Lines(heading, _cellWidths[place + (_table.ValueHeading is null ? 0 : 1)])),
    ];

    private double HeadHeight => Headings.Max(lines => lines.Count) * TextBlock.LineHeight() + RowSpace / 2;

    private Markup Head(double top)
    {
        var headings = Headings;
        var bottom = top + headings.Max(lines => lines.Count) * TextBlock.LineHeight();
        var stripPlace = _table.ValueHeading is null ? 1 : 2;
        return Markup.Join(headings.Select((lines, place) => TextBlock.Drawn(
            lines, place == 0 || place == stripPlace ? "t2" : "t2 end",
            place == 0 ? 0 : place == stripPlace ? _stripStart : Right(place < stripPlace ? 0 : place - 2),
            bottom - lines.Count * TextBlock.LineHeight())));
    }

    private Markup Row(StripRow row, double top, double height)
    {
        var name = NameLines(row);
        var chosen = row.IsChosen ? Markup.Of($"""<rect class="up" x="{-BarWidth - 8}" y="{top}" width="{BarWidth}" height="{height}"/>""") : Markup.None;
        var textTop = top + (height - name.Sum(line => TextBlock.LineHeight())) / 2;
        var words = Markup.Join(name.Select((line, place) => TextBlock.Drawn([line.Words], line.IsSub ? "t2" : "tb", 0, textTop + place * TextBlock.LineHeight())));
        var cells = Markup.Join(row.Cells.Select((cell, place) => Cell(cell, place, top, height)));
        return Markup.Of($"""
            <line class="g" x1="0" x2="{Drawing.Width}" y1="{top}" y2="{top}"/>{chosen}{words}<svg x="{_stripStart}" y="{top}" width="{_stripWidth}" height="{height}" overflow="visible" role="img" aria-label="{row.Says}">{_table.Strip(row)}</svg>{cells}
            """);
    }

    private Markup Cell(PlotCell cell, int place, double top, double height)
    {
        var middle = top + height / 2;
        return cell.Sub is { } sub
            ? Markup.Of($"{TextBlock.Drawn([cell.Text], "end", Right(place), middle - TextBlock.LineHeight())}{TextBlock.Drawn([sub], "t2 end", Right(place), middle)}")
            : TextBlock.Drawn([cell.Text], "end", Right(place), middle - TextBlock.LineHeight() / 2);
    }

    private double HeightOf(StripRow row) => Math.Max(_table.LeastRowHeight, NameLines(row).Count * TextBlock.LineHeight()) + RowSpace;

    private List<(string Words, bool IsSub)> NameLines(StripRow row) =>
        [.. TextBlock.Lines(row.Name, _nameWidth).Select(line => (line, false)), .. TextBlock.Lines(row.Sub ?? "", _nameWidth).Select(line => (line, true))];

    // right end of a column of cells; the value stands left of the strip, the others right of it
    private double Right(int place)
    {
        if (_table.ValueHeading is not null && place == 0)
            return _nameWidth + Gap + _cellWidths[0];
        return Drawing.Width - _cellWidths.Skip(place + 1).Sum(width => width + Gap);
    }

    private static double Wide(string words) => Math.Ceiling(TextWidth.Of(words, TextBlock.Size));
}
