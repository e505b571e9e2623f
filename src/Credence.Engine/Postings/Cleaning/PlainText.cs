using System.Buffers;

namespace Credence.Postings.Cleaning;

/// <summary>The text of a description, however it was written: lines, list items as <c>- </c> lines, no markup, white space folded.</summary>
public static class PlainText
{
    /// <summary>Boards escape their HTML once or twice; a third time was seen where such an answer was stored in HTML again.</summary>
    private const int DeepestEscaping = 3;

    private const int ShortLine = 128;

    /// <summary>Text of a description.</summary>
    /// <returns>Never null; empty where only markup was there.</returns>
    public static string Of(string body, BodyKind kind)
    {
        using var folded = Folded(body, kind);
        return folded.ToString(body);
    }

    /// <summary>The same for a description that is no string, as a text that is none either.</summary>
    /// <param name="body">The description.</param>
    /// <param name="kind">How it is written.</param>
    /// <param name="texts">Keeps its text.</param>
    internal static ReadOnlyMemory<char> Of(ReadOnlySpan<char> body, BodyKind kind, TextBlocks texts)
    {
        using var folded = Folded(body, kind);
        return texts.Add(folded.Written());
    }

    private static FoldedText Folded(ReadOnlySpan<char> body, BodyKind kind)
    {
        if (kind != BodyKind.Markdown)
            return WithoutMarkup(body, keepLines: kind != BodyKind.Html);
        var room = ArrayPool<char>.Shared.Rent(body.Length);
        var folded = WithoutMarkup(room.AsSpan(0, WithoutEscapes(body, room)), keepLines: true);
        ArrayPool<char>.Shared.Return(room);
        return folded;
    }

    private static FoldedText WithoutMarkup(ReadOnlySpan<char> text, bool keepLines)
    {
        FoldedText? read = null;
        for (var level = 0; level <= DeepestEscaping; level++)
        {
            if (TextOfHtml.HasTags(text))
            {
                var next = keepLines ? TextOfHtml.FoldLines(text) : TextOfHtml.Fold(text);
                read?.Dispose();
                read = next;
                text = read.Written();
                keepLines = true;
                continue;
            }

            if (!HtmlEntities.AreIn(text))
                break;
            text = HtmlEntities.Decode(text.ToString());
        }

        var folded = new FoldedText(text.Length);
        folded.AddLines(text, 0, text.Length);
        read?.Dispose();
        return folded;
    }

    /// <summary>A title or a name on one line; null where nothing is left.</summary>
    public static string? Line(string? text)
    {
        if (text is null)
            return null;
        if (IsPlain(text))
            return text;
        var decoded = HtmlEntities.Decode(HtmlEntities.Decode(text));
        using var folded = new FoldedText(decoded.Length);
        folded.AddWords(decoded);
        return folded.ToString(decoded) is { Length: > 0 } line ? line : null;
    }

    /// <summary>Whether a short line is told at a glance to have nothing to fold or to decode.</summary>
    private static bool IsPlain(string line)
    {
        Span<char> copy = stackalloc char[ShortLine + UnchangedRun.Step];
        return line.Length is > 0 and <= ShortLine && line[0] is > ' ' and < '\u007F' && line[^1] != ' ' && !line.Contains('&', StringComparison.Ordinal)
            && UnchangedRun.Copy(line.AsSpan(1), copy, keepLines: false) == line.Length - 1;
    }

    /// <summary>Markdown without its backslashes before punctuation (<c>C\+\+</c>) and with one kind of list marker; the rest reads well as it is.</summary>
    /// <returns>UTF-16 units written, at most as many as there were.</returns>
    private static int WithoutEscapes(ReadOnlySpan<char> markdown, Span<char> to)
    {
        var (from, length) = (0, 0);
        for (var at = Next(markdown, 0); at < markdown.Length; at = Next(markdown, at))
        {
            var next = at + 1 < markdown.Length ? markdown[at + 1] : '\n';
            if (markdown[at] == '\\' && char.IsAscii(next) && (char.IsPunctuation(next) || char.IsSymbol(next)))
            {
                length = Add(markdown[from..at], next, to, length);
                from = at += 2;
                continue;
            }

            if (markdown[at] != '\\' && next == ' ' && StartsLine(markdown, at))
            {
                length = Add(markdown[from..at], '-', to, length);
                from = at + 1;
            }

            at++;
        }

        markdown[from..].CopyTo(to[length..]);
        return length + markdown.Length - from;
    }

    private static int Add(ReadOnlySpan<char> text, char last, Span<char> to, int length)
    {
        text.CopyTo(to[length..]);
        length += text.Length;
        to[length] = last;
        return length + 1;
    }

    private static int Next(ReadOnlySpan<char> markdown, int at)
    {
        var next = markdown[at..].IndexOfAny('\\', '*', '+');
        return next < 0 ? markdown.Length : at + next;
    }

    /// <summary>Whether only blanks stand before it in its line.</summary>
    private static bool StartsLine(ReadOnlySpan<char> markdown, int at)
    {
        var before = markdown[..at].TrimEnd(" \t");
        return before.IsEmpty || before[^1] == '\n';
    }
}
