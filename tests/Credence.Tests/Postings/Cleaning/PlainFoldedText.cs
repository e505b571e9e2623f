using System.Text;

namespace Credence.Tests.Postings.Cleaning;

/// <summary>The rules of folded white space, one character after the other: what the fast version must write.</summary>
internal sealed class PlainFoldedText(int capacity)
{
    private const int MostBreaks = 2;
    private const char Replacement = '\uFFFD';

    private readonly StringBuilder _text = new(capacity);
    private int _breaks;
    private bool _space;
    private bool _marker;
    private char _high;

    /// <summary>Adds one UTF-16 unit; any white space becomes a space.</summary>
    internal void Add(char c)
    {
        if (_high != '\0' && !char.IsLowSurrogate(c))
            Unpaired();
        if (c is > ' ' and < '\u007F')
            Put(c);
        else if (char.IsWhiteSpace(c) || c == '\u2800')
            _space = true;
        else if (char.IsSurrogate(c))
            Pair(c);
        else if (!IsInvisible(c))
            Put(c);
    }

    /// <summary>Adds a text in which line feeds break lines.</summary>
    internal void AddLines(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
            AddOfLines(text[i], i > 0 ? text[i - 1] : '\0');
    }

    /// <summary>Adds one unit of a text in which line feeds break lines.</summary>
    internal void AddOfLines(char c, char before)
    {
        if (c is '\n' && before == '\r')
            return;
        if (c is '\n' or '\r' or '\u2028' or '\u2029' or '\u0085' or '\f' or '\v')
            BreakLine();
        else
            Add(c);
    }

    internal void Space() => _space = true;

    /// <summary>Ends the line; called twice in a row it leaves an empty line.</summary>
    internal void BreakLine() => _breaks = Math.Min(_breaks + 1, MostBreaks);

    /// <summary>Makes sure the next character starts a line.</summary>
    internal void Line() => _breaks = Math.Max(_breaks, 1);

    /// <summary>Makes sure an empty line comes before the next character.</summary>
    internal void Paragraph() => _breaks = _marker ? Math.Max(_breaks, 1) : MostBreaks;

    /// <summary>Starts a list item: its marker is written with its first character.</summary>
    internal void Item()
    {
        Line();
        _marker = true;
    }

    /// <summary>Ends a list item; one without a character leaves nothing.</summary>
    internal void EndItem()
    {
        _marker = false;
        Line();
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        Unpaired();
        return _text.ToString();
    }

    private void Pair(char c)
    {
        if (char.IsHighSurrogate(c))
        {
            _high = c;
        }
        else if (_high != '\0')
        {
            var high = _high;
            _high = '\0';
            Put(high);
            _text.Append(c);
        }
        else
        {
            Put(Replacement);
        }
    }

    private void Unpaired()
    {
        if (_high == '\0')
            return;
        _high = '\0';
        Put(Replacement);
    }

    private void Put(char c)
    {
        if (_breaks > 0 || _marker)
            StartLine(c);
        else if (_space && _text.Length > 0 && _text[^1] != ' ')
            _text.Append(' ');
        _space = false;
        if (!_marker)
            _text.Append(c);
        _marker = false;
    }

    private void StartLine(char first)
    {
        if (_text.Length > 0)
            _text.Append('\n', _breaks);
        _breaks = 0;
        if (!_marker)
            return;
        _text.Append("- ");
        _marker = IsBullet(first);
    }

    private static bool IsBullet(char c) => c is '•' or '·' or '▪' or '●' or '◦' or '‣' or '■' or '\uF0B7' or '-';

    private static bool IsInvisible(char c) =>
        c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' or (>= '\u202A' and <= '\u202E') || char.IsControl(c);
}
