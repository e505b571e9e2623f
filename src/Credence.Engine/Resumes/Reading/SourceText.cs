using Credence.Resumes.Documents;

namespace Credence.Resumes.Reading;

/// <summary>The text of a document with its lines and pages.</summary>
internal sealed class SourceText
{
    private readonly List<int> _starts = [];
    private readonly List<int?> _pages = [];

    internal SourceText(IReadOnlyList<DocumentLine> lines)
    {
        var length = 0;
        foreach (var line in lines)
        {
            _starts.Add(length);
            _pages.Add(line.Page);
            length += line.Text.Length + 1;
        }

        Text = string.Join('\n', lines.Select(line => line.Text));
    }

    /// <summary>All lines.</summary>
    internal string Text { get; }

    /// <summary>A line as a fragment.</summary>
    internal Fragment Line(int number, string text) => new(this, text, _starts[number]);

    internal Place PlaceOf(int start, int end)
    {
        var line = _starts.BinarySearch(start);
        line = line < 0 ? Math.Max(0, ~line - 1) : line;
        return new Place(start, end, line + 1, _pages.Count > 0 ? _pages[line] : null, null);
    }
}
