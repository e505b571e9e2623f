using System.Text;

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
        var text = kind == BodyKind.Markdown ? WithoutEscapes(body) : body;
        var lines = kind != BodyKind.Html;
        for (var level = 0; level <= DeepestEscaping; level++)
        {
            if (TextOfHtml.HasTags(text))
            {
                text = lines ? TextOfHtml.ReadLines(text) : TextOfHtml.Read(text);
                lines = true;
                continue;
            }

            var decoded = HtmlEntities.Decode(text);
            if (ReferenceEquals(decoded, text))
                break;
            text = decoded;
        }

        using var folded = new FoldedText(text.Length);
        folded.AddLines(text, 0, text.Length);
        return folded.ToString(text);
    }

    /// <summary>The same for a description that is no string; one is made only where it has markup.</summary>
    /// <param name="body">The description.</param>
    /// <param name="kind">How it is written.</param>
    /// <param name="texts">Keeps its text.</param>
    internal static ReadOnlyMemory<char> Of(ReadOnlySpan<char> body, BodyKind kind, TextBlocks texts)
    {
        if (kind == BodyKind.Markdown || TextOfHtml.HasTags(body) || HtmlEntities.AreIn(body))
            return Of(body.ToString(), kind).AsMemory();
        using var folded = new FoldedText(body.Length);
        folded.AddLines(body, 0, body.Length);
        return texts.Add(folded.Written());
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
    private static string WithoutEscapes(string markdown)
    {
        StringBuilder? text = null;
        var from = 0;
        for (var at = Next(markdown, 0); at < markdown.Length; at = Next(markdown, at))
        {
            var next = at + 1 < markdown.Length ? markdown[at + 1] : '\n';
            if (markdown[at] == '\\' && char.IsAscii(next) && (char.IsPunctuation(next) || char.IsSymbol(next)))
            {
                (text ??= new StringBuilder(markdown.Length)).Append(markdown, from, at - from).Append(next);
                from = at += 2;
                continue;
            }

            if (markdown[at] != '\\' && next == ' ' && StartsLine(markdown, at))
            {
                (text ??= new StringBuilder(markdown.Length)).Append(markdown, from, at - from).Append('-');
                from = at + 1;
            }

            at++;
        }

        return text is null ? markdown : text.Append(markdown, from, markdown.Length - from).ToString();
    }

    private static int Next(string markdown, int at)
    {
        var next = markdown.AsSpan(at).IndexOfAny('\\', '*', '+');
        return next < 0 ? markdown.Length : at + next;
    }

    /// <summary>Whether only blanks stand before it in its line.</summary>
    private static bool StartsLine(string markdown, int at)
    {
        var before = markdown.AsSpan(0, at).TrimEnd(" \t");
        return before.IsEmpty || before[^1] == '\n';
    }
}
