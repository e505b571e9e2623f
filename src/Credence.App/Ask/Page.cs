using System.Text;
using Credence.App.Hosting;

namespace Credence.App.Ask;

/// <summary>A page of plain text, wrapped at 100 columns; headings are bold only where asked for.</summary>
internal sealed class Page(bool bold)
{
    /// <summary>Columns of a line at most.</summary>
    internal const int Width = 100;

    private readonly StringBuilder _text = new();

    internal void Heading(string text)
    {
        _text.Append('\n');
        _text.Append(bold ? $"\u001b[1m{text}\u001b[0m" : text).Append('\n');
    }

    internal void Strong(string text)
    {
        foreach (var line in Wrapping.Lines(text, Width))
            _text.Append(bold ? $"\u001b[1m{line}\u001b[0m" : line).Append('\n');
    }

    /// <summary>A paragraph whose first line starts with a mark and whose others are indented as far.</summary>
    internal void Item(string mark, string text)
    {
        var lines = Wrapping.Lines(text, Width - mark.Length);
        for (var i = 0; i < lines.Count; i++)
            _text.Append(i == 0 ? mark : new string(' ', mark.Length)).Append(lines[i]).Append('\n');
    }

    /// <summary>Cells side by side, each wrapped in its own width; two spaces between.</summary>
    internal void Row(IReadOnlyList<int> widths, params IReadOnlyList<string> cells)
    {
        var columns = cells.Select((cell, i) => Wrapping.Lines(cell, widths[i])).ToList();
        for (var line = 0; line < columns.Max(column => column.Count); line++)
        {
            var parts = columns.Select((column, i) => (line < column.Count ? column[line] : "").PadRight(widths[i]));
            _text.Append(string.Join("  ", parts).TrimEnd(' ')).Append('\n');
        }
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
