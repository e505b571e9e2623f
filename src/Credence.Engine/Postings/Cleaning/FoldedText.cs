using System.Buffers;

namespace Credence.Postings.Cleaning;

/// <summary>
/// Builds a text with folded white space: one space between words, at most one empty line, no space at line ends, list items as
/// <c>- </c> lines, no invisible characters. U+FFFD is kept; an unpaired surrogate becomes U+FFFD.
/// </summary>
internal sealed class FoldedText(int capacity) : IDisposable
{
    private const int MostBreaks = 2;
    private const char Replacement = '\uFFFD';

    private char[] _text = ArrayPool<char>.Shared.Rent(capacity + UnchangedRun.Step);
    private int _length;
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

    /// <summary>Adds a text whose white space is all alike.</summary>
    internal void AddWords(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            Add(text[i]);
            if (CanRun)
                i += Run(text[(i + 1)..], keepLines: false);
        }
    }

    /// <summary>Adds the part of a text from one place to another; line feeds break lines.</summary>
    internal void AddLines(ReadOnlySpan<char> text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            AddOfLines(text[i], i > 0 ? text[i - 1] : '\0');
            if (CanRun)
                i += Run(text[(i + 1)..to], keepLines: true);
        }
    }

    private void AddOfLines(char c, char before)
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

    /// <summary>The text, good until more is added.</summary>
    internal ReadOnlySpan<char> Written()
    {
        Unpaired();
        return _text.AsSpan(0, _length);
    }

    /// <summary>The text; <paramref name="same"/> itself where it reads the same.</summary>
    internal string ToString(string same)
    {
        var text = Written();
        return text.SequenceEqual(same) ? same : text.ToString();
    }

    /// <inheritdoc/>
    public override string ToString() => ToString("");

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_text);
        _text = [];
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
            Append(c);
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
        else if (_space && _length > 0 && _text[_length - 1] != ' ')
            Append(' ');
        _space = false;
        if (!_marker)
            Append(c);
        _marker = false;
    }

    private void StartLine(char first)
    {
        for (; _breaks > 0; _breaks--)
        {
            if (_length > 0)
                Append('\n');
        }

        if (!_marker)
            return;
        Append('-');
        Append(' ');
        _marker = IsBullet(first);
    }

    private void Append(char c)
    {
        if (_length == _text.Length)
            Grow(1);
        _text[_length++] = c;
    }

    private void Grow(int by)
    {
        var longer = ArrayPool<char>.Shared.Rent(Math.Max(_text.Length * 2, _length + by));
        _text.AsSpan(0, _length).CopyTo(longer);
        ArrayPool<char>.Shared.Return(_text);
        _text = longer;
    }

    /// <summary>Whether nothing is pending and a visible character was written last.</summary>
    private bool CanRun => _breaks == 0 && !_space && !_marker && _high == '\0' && _length > 0 && _text[_length - 1] != ' ';

    /// <summary>Copies what would be written as it is; white space at its end is pending again.</summary>
    private int Run(ReadOnlySpan<char> text, bool keepLines)
    {
        if (_text.Length - _length < text.Length + UnchangedRun.Step)
            Grow(text.Length + UnchangedRun.Step);
        var copied = UnchangedRun.Copy(text, _text.AsSpan(_length), keepLines);
        var end = copied;
        for (; end > 0 && text[end - 1] == '\n'; end--)
            _breaks++;
        if (end > 0 && text[end - 1] == ' ')
        {
            _space = true;
            end--;
        }

        _length += end;
        return copied;
    }

    private static bool IsBullet(char c) => c is '•' or '·' or '▪' or '●' or '◦' or '‣' or '■' or '\uF0B7' or '-';

    private static bool IsInvisible(char c) =>
        c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' or (>= '\u202A' and <= '\u202E') || char.IsControl(c);
}
