using System.Xml.Linq;
using Credence.Rules.Tables;

namespace Credence.Rules.Drawing;

/// <summary>A decision table as a grid: row ids, inputs, then outputs behind a double line.</summary>
internal static class TableGrid
{
    private const double MostCell = 190;
    private const double LeastCell = 48;
    private const double PaddingX = 10;
    private const double PaddingY = 7;
    private const double DoubleLine = 3;

    /// <summary>Width of each column, px: as wide as its words on one line, up to a limit.</summary>
    internal static IReadOnlyList<double> Columns(RuleTable table) =>
    [
        .. Enumerable.Range(0, 1 + table.Inputs.Count + table.Outputs.Count).Select(column => Math.Clamp(
            table.Rows.Select(row => Cell(table, row, column)).Append(Heading(table, column))
                .Max(text => TextWidth.Of(TextLines.Clean(text), Measures.FontSize)) + 2 * PaddingX,
            LeastCell, MostCell)),
    ];

    /// <summary>The grid's rows, headings first, from that height in px on, and where they end.</summary>
    internal static (IReadOnlyList<XElement> Rows, double Bottom) Rows(RuleTable table, IReadOnlySet<string>? held, IReadOnlyList<double> columns, string id, double top)
    {
        var lines = table.Rows.Select(row => columns.Select((width, i) => Wrapped(Cell(table, row, i), width)).ToList())
            .Prepend([.. columns.Select((width, i) => Wrapped(Heading(table, i), width))]).ToList();
        var rows = new List<XElement>();
        var marks = new List<XElement>();
        var y = top;
        for (var i = 0; i < lines.Count; i++)
        {
            var height = lines[i].Max(cell => cell.Count) * Measures.LineHeight + 2 * PaddingY;
            var group = i == 0 ? SvgText.Element("g") : TableSvg.Group(table, i - 1, held, id);
            var holds = i > 0 && held?.Contains(table.Rows[i - 1].Id) == true;
            var x = 0.0;
            for (var c = 0; c < columns.Count; c++)
            {
                group.Add(SvgText.Rect(i == 0 ? "cell head" : "cell", x, y, columns[c], height, 0));
                group.Add(SvgText.Lines(i == 0 || holds ? "strong" : c == 0 ? "quiet" : "", x + PaddingX, y + PaddingY, lines[i][c]));
                x += columns[c];
            }

            if (holds)
                marks.Add(SvgText.Rect("held", 0, y, x, height, 0));
            rows.Add(group);
            y += height;
        }

        var edge = columns.Take(1 + table.Inputs.Count).Sum() + DoubleLine;
        rows.Add(SvgText.Element("path", "class", "frame", "d", $"M{SvgText.Px(edge)} {SvgText.Px(top)}V{SvgText.Px(y)}"));
        return ([.. rows, .. marks], y);
    }

    private static IReadOnlyList<string> Wrapped(string text, double width) => TextLines.Of(text, width - 2 * PaddingX + Rounding, Measures.FontSize);

    /// <summary>So that a cell as wide as its words does not break them for a rounding error, px.</summary>
    private const double Rounding = .01;

    private static string Heading(RuleTable table, int column) =>
        column == 0 ? TableWords.Letter(table)
        : column <= table.Inputs.Count ? TableWords.Heading(table.Inputs[column - 1])
        : TableWords.Heading(table.Outputs[column - 1 - table.Inputs.Count], table);

    private static string Cell(RuleTable table, TableRow row, int column) =>
        column == 0 ? row.Id
        : column <= table.Inputs.Count ? TableWords.Test(row, column - 1)
        : row.Outputs[column - 1 - table.Inputs.Count];
}
