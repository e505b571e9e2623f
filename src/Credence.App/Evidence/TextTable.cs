using System.Text;

namespace Credence.App.Evidence;

/// <summary>An aligned table of plain text: the first column to the left, the others to the right.</summary>
internal static class TextTable
{
    private const string Gap = "  ";

    /// <summary>The lines of a table, headings first.</summary>
    internal static IEnumerable<string> Lines(IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var widths = headings.Select((heading, column) => rows.Select(row => row[column].Length).Append(heading.Length).Max()).ToArray();
        yield return Line(headings, widths);
        foreach (var row in rows)
            yield return Line(row, widths);
    }

    private static string Line(IReadOnlyList<string> cells, int[] widths)
    {
        var line = new StringBuilder();
        for (var column = 0; column < cells.Count; column++)
            line.Append(column == 0 ? cells[0].PadRight(widths[0]) : Gap + cells[column].PadLeft(widths[column]));
        return line.ToString().TrimEnd();
    }
}
