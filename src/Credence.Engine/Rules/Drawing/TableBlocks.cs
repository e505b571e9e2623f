using System.Xml.Linq;
using Credence.Rules.Tables;

namespace Credence.Rules.Drawing;

/// <summary>A decision table as one block a row, for narrow screens: what must hold, then what the row says.</summary>
internal static class TableBlocks
{
    private const double Between = 12;
    private const double Corner = 4;

    /// <summary>The blocks, from that height in px on, and where they end.</summary>
    internal static (IReadOnlyList<XElement> Rows, double Bottom) Rows(RuleTable table, IReadOnlySet<string>? held, string id, double width, double top)
    {
        var rows = new List<XElement>();
        var y = top;
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var row = table.Rows[i];
            var holds = held?.Contains(row.Id) == true;
            var inside = width - 2 * Measures.PaddingX;
            var head = TextLines.Of(row.Id + (holds ? " – holds" : ""), inside, Measures.FontSize);
            var tests = table.Inputs.Select((column, c) => (column, Test: TableWords.Test(row, c))).Where(one => one.Test != TableWords.Any)
                .SelectMany(one => TextLines.Of($"{TableWords.Heading(one.column)}: {one.Test}", inside, Measures.FontSize)).DefaultIfEmpty(TableWords.Any).ToList();
            var says = table.Outputs.SelectMany((column, c) => TextLines.Of($"→ {TableWords.Heading(column, table)}: {row.Outputs[c]}", inside, Measures.FontSize)).ToList();
            var height = (head.Count + tests.Count + says.Count) * Measures.LineHeight + 2 * Measures.PaddingY;

            var group = TableSvg.Group(table, i, held, id);
            group.Add(SvgText.Rect(holds ? "block held" : "block", 0, y, width, height, Corner));
            var line = y + Measures.PaddingY;
            group.Add(SvgText.Lines(holds ? "strong" : "quiet", Measures.PaddingX, line, head));
            group.Add(SvgText.Lines("", Measures.PaddingX, line += head.Count * Measures.LineHeight, tests));
            group.Add(SvgText.Lines("strong", Measures.PaddingX, line + tests.Count * Measures.LineHeight, says));
            rows.Add(group);
            y += height + Between;
        }

        return (rows, table.Rows.Count > 0 ? y - Between : y);
    }
}
