using System.Text;
using Credence.Resumes.Documents;

namespace Credence.Resumes.Reading;

/// <summary>The text of a document with its lines and pages; blank lines of a text stand in it too, so that its lines are the document's.</summary>
internal sealed class SourceText
{
    private readonly List<int> _starts = [];
    private readonly IReadOnlyList<DocumentLine> _lines;

    internal SourceText(IReadOnlyList<DocumentLine> lines)
    {
        _lines = lines;
        var text = new StringBuilder();
        var last = 0;
        foreach (var line in lines)
        {
            var number = line.Number ?? last + 1;
            text.Append('\n', _starts.Count == 0 ? number - 1 : Math.Max(1, number - last));
            last = Math.Max(number, last);
            _starts.Add(text.Length);
            text.Append(line.Text);
        }

        Text = text.ToString();
    }

    /// <summary>All lines.</summary>
    internal string Text { get; }

    /// <summary>A line as a fragment.</summary>
    internal Fragment Line(int number, string text) => new(this, text, _starts[number]);

    /// <summary>The line a place begins on.</summary>
    internal DocumentLine LineOf(Place place) => _lines[IndexOf(place.Start)];

    internal Place PlaceOf(int start, int end)
    {
        if (_lines.Count == 0)
            return new Place(start, end, 1, null, null);
        var line = IndexOf(start);
        return new Place(start, end, _lines[line].Number ?? line + 1, _lines[line].Page, null);
    }

    private int IndexOf(int start)
    {
        var line = _starts.BinarySearch(start);
        return line < 0 ? Math.Max(0, ~line - 1) : line;
    }
}
