using System.Text;

namespace Credence.Postings.Cleaning;

/// <summary>The text of a description, however it was written: lines, list items as <c>- </c> lines, no markup, white space folded.</summary>
public static class PlainText
{
    /// <summary>Boards escape their HTML once or twice; a third time was seen where such an answer was stored in HTML again.</summary>
    private const int DeepestEscaping = 3;

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

    /// <summary>A title or a name on one line; null where nothing is left.</summary>
    public static string? Line(string? text)
    {
        if (text is null)
            return null;
        var decoded = HtmlEntities.Decode(HtmlEntities.Decode(text));
        using var folded = new FoldedText(decoded.Length);
        folded.AddWords(decoded);
        return folded.ToString(decoded) is { Length: > 0 } line ? line : null;
    }

    /// <summary>Markdown without its backslashes before punctuation (<c>C\+\+</c>) and with one kind of list marker; the rest reads well as it is.</summary>
    private static string WithoutEscapes(string markdown)
    {
        var text = new StringBuilder(markdown.Length);
        var lineStart = true;
        for (var i = 0; i < markdown.Length; i++)
        {
            var c = markdown[i];
            var next = i + 1 < markdown.Length ? markdown[i + 1] : '\n';
            if (c == '\\' && char.IsAscii(next) && (char.IsPunctuation(next) || char.IsSymbol(next)))
                text.Append(markdown[++i]);
            else
                text.Append(lineStart && next == ' ' && c is ('*' or '+') ? '-' : c);
            lineStart = c == '\n' || (lineStart && c is (' ' or '\t'));
        }

        return text.ToString();
    }
}
