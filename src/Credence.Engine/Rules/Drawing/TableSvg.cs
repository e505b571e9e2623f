using System.Xml.Linq;
using Credence.Rules.Tables;

namespace Credence.Rules.Drawing;

/// <summary>Draws a decision table as SVG with its hit policy; rows that hold are framed, named so in words, and bold.</summary>
public static class TableSvg
{
    private const double TitleSize = 17;
    private const double Space = 12;
    private const double TallWidth = 338;

    /// <summary>The drawing: a grid when wide, one block a row when tall.</summary>
    /// <param name="table">The table.</param>
    /// <param name="held">Ids of the rows that hold; null marks none.</param>
    /// <param name="shape">Which way it grows.</param>
    public static string Of(RuleTable table, IReadOnlySet<string>? held, DrawingShape shape)
    {
        var id = SvgText.IdOf("table", table.Id);
        var columns = shape == DrawingShape.Wide ? TableGrid.Columns(table) : [];
        var width = shape == DrawingShape.Wide ? Math.Max(TallWidth, columns.Sum()) : TallWidth;
        var title = TextLines.Of(table.Title, width, TitleSize);
        var policy = TextLines.Of(TableWords.Policy(table), width, Measures.FontSize);
        var top = title.Count * SvgText.HeightOf(TitleSize) + policy.Count * Measures.LineHeight + Space;
        IReadOnlyList<XElement> rows;
        double bottom;
        (rows, bottom) = shape == DrawingShape.Wide
            ? TableGrid.Rows(table, held, columns, id, top)
            : TableBlocks.Rows(table, held, id, width, top);

        var svg = SvgText.Root(id, "", width, bottom, TextLines.Clean(table.Title), Described(table, held));
        var heading = SvgText.Lines("title", 0, 0, title, TitleSize);
        heading.Add(new XAttribute("aria-hidden", "true"));
        svg.Add(heading, SvgText.Lines("quiet", 0, title.Count * SvgText.HeightOf(TitleSize), policy), rows);
        return svg.ToString() + "\n";
    }

    /// <summary>One row's group with its name; its drawing is added by the caller.</summary>
    internal static XElement Group(RuleTable table, int row, IReadOnlySet<string>? held, string id)
    {
        var holds = held?.Contains(table.Rows[row].Id) == true;
        return SvgText.Element(
            "g", "id", FormattableString.Invariant($"{id}-r{row + 1}"), "class", holds ? "row on" : "row", "role", "img", "tabindex", "0",
            "aria-label", TableWords.Name(table, table.Rows[row], holds));
    }

    private static string Described(RuleTable table, IReadOnlySet<string>? held)
    {
        var parts = FormattableString.Invariant($"Decision table of {table.Rows.Count} rows. {TableWords.Policy(table)}");
        return held is null ? parts : parts + FormattableString.Invariant($" {table.Rows.Count(row => held.Contains(row.Id))} of them hold.");
    }
}
