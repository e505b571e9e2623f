using System.Text;

namespace Credence.Pages.Reading;

/// <summary>Collects visible text block by block, with its marks.</summary>
internal sealed class TextBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<PageBlock> _blocks = [];
    private readonly List<MarkedPart> _parts = [];
    private readonly HashSet<int> _seams = [];
    private int _blockStart;
    private int _partStart;
    private PartMarks _marks;
    private bool _spaceBefore;
    private PageBlock _shape;

    /// <summary>Whether text was left out.</summary>
    internal bool IsFull { get; private set; }

    private bool IsEmptyBlock => _text.Length == _blockStart;

    /// <summary>Adds characters; white space becomes one blank, characters without width are dropped.</summary>
    /// <param name="characters">The characters.</param>
    /// <param name="marks">How they are meant.</param>
    /// <param name="shape">Kind and place of the block they would begin.</param>
    /// <param name="keepLines">Whether line ends stay.</param>
    internal void Add(ReadOnlySpan<char> characters, PartMarks marks, in PageBlock shape, bool keepLines)
    {
        foreach (var c in characters)
        {
            if (char.IsWhiteSpace(c) || c is '\u2007' or '\u202F')
            {
                if (c == '\n' && keepLines)
                    Break();
                else
                    _spaceBefore = true;
            }
            else if (!HasNoWidth(c))
            {
                Add(c, marks, shape);
            }
        }
    }

    /// <summary>A tag inside of a line: where a capital or a figure follows small letters there, two words meet.</summary>
    internal void Seam()
    {
        if (!IsEmptyBlock && !_spaceBefore)
            _seams.Add(_text.Length);
    }

    /// <summary>A line end inside of a block.</summary>
    internal void Break()
    {
        if (!IsEmptyBlock && _text[^1] != '\n')
            _text.Append('\n');
        _spaceBefore = false;
    }

    /// <summary>Ends the block, if there is one.</summary>
    internal void EndBlock()
    {
        _spaceBefore = false;
        if (IsEmptyBlock)
            return;
        var end = _text.Length;
        while (end > _blockStart && _text[end - 1] == '\n')
            end--;
        _text.Length = end;
        Mark(PartMarks.None);
        if (end > _blockStart)
        {
            _blocks.Add(_shape with { Start = _blockStart, End = end });
            _text.Append('\n');
        }

        _blockStart = _partStart = _text.Length;
        IsFull |= _text.Length >= PageLimits.TextLength;
    }

    /// <summary>The page.</summary>
    internal PageText ToPage(PageKind kind, string? title, IReadOnlyList<PageValue> values)
    {
        EndBlock();
        return new PageText(kind, title, _text.ToString(), _blocks, _parts, _seams, values, IsFull);
    }

    private void Add(char c, PartMarks marks, in PageBlock shape)
    {
        if (_text.Length >= PageLimits.TextLength)
        {
            IsFull = true;
            return;
        }

        if (IsEmptyBlock)
            _shape = shape;
        else if (_spaceBefore && _text[^1] != '\n')
            _text.Append(' ');
        _spaceBefore = false;
        Mark(marks);
        _text.Append(c);
    }

    private void Mark(PartMarks marks)
    {
        if (marks == _marks)
            return;
        if (_marks != PartMarks.None && _text.Length > _partStart)
            _parts.Add(new MarkedPart(_partStart, _text.Length, _marks));
        _marks = marks;
        _partStart = _text.Length;
    }

    private static bool HasNoWidth(char c) => c is '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064') or '\uFEFF' || (char.IsControl(c));
}
