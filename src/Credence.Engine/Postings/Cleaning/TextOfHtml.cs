using System.Buffers;

namespace Credence.Postings.Cleaning;

/// <summary>
/// Text out of HTML in a single pass: block elements break lines, list items become <c>- </c> lines, script and style are dropped,
/// character references are read once. Nothing is loaded, run or drawn. A tag that is never closed is text.
/// </summary>
public static class TextOfHtml
{
    private static readonly SearchValues<char> Special = SearchValues.Create("<&");

    /// <summary>Text of a whole page or a fragment of one.</summary>
    public static string Read(string html)
    {
        using var text = Fold(html);
        return text.ToString();
    }

    /// <summary>The same, still in its buffer.</summary>
    internal static FoldedText Fold(ReadOnlySpan<char> html)
    {
        var plain = Scan(html, keepLines: false, onlyKnown: false, out var brokeLines);
        if (brokeLines || !html.Contains('\n'))
            return plain;
        plain.Dispose();
        return Scan(html, keepLines: true, onlyKnown: false, out _);
    }

    /// <summary>Text of what was already laid out in lines and still has tags in it: line breaks stay, and only elements of HTML count as tags.</summary>
    internal static FoldedText FoldLines(ReadOnlySpan<char> text) => Scan(text, keepLines: true, onlyKnown: true, out _);

    /// <summary>Whether an element of HTML is opened or closed anywhere, or a comment stands there.</summary>
    internal static bool HasTags(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('<'); at >= 0 && at < text.Length;)
        {
            var isTag = HtmlTag.TryRead(text[at..], out var tag);
            if (isTag && (tag.Element != HtmlElement.Unknown || tag.IsDeclaration))
                return true;
            var from = at + (isTag ? tag.Length : 1);
            var next = text[from..].IndexOf('<');
            at = next < 0 ? -1 : from + next;
        }

        return false;
    }

    private static FoldedText Scan(ReadOnlySpan<char> html, bool keepLines, bool onlyKnown, out bool brokeLines)
    {
        var text = new FoldedText(html.Length);
        Span<char> value = stackalloc char[2];
        var preformatted = 0;
        var everyHiddenEnds = true; // searched for once only, so that a page of unclosed tags stays linear
        brokeLines = false;
        for (var at = 0; at < html.Length;)
        {
            var rest = html[at..];
            if (rest[0] == '<' && HtmlTag.TryRead(rest, out var tag) && !(onlyKnown && tag.Element == HtmlElement.Unknown && !tag.IsDeclaration))
            {
                at += tag.Length;
                if (tag is { Element: HtmlElement.Hidden, Closes: false } && everyHiddenEnds)
                {
                    var hidden = HtmlTag.HiddenLength(html[at..], rest.Slice(1, tag.NameLength));
                    everyHiddenEnds = hidden >= 0;
                    at += Math.Max(0, hidden);
                }

                if (tag.Element == HtmlElement.Preformatted)
                    preformatted = Math.Max(0, preformatted + (tag.Closes ? -1 : 1));
                brokeLines |= Lay(text, tag);
            }
            else if (rest[0] == '&' && HtmlEntities.TryRead(rest, value, out var written, out var length))
            {
                text.AddWords(value[..written]);
                at += length;
            }
            else
            {
                at += AddText(text, html, at, keepLines || preformatted > 0);
            }
        }

        return text;
    }

    private static int AddText(FoldedText text, ReadOnlySpan<char> html, int at, bool keepLines)
    {
        var end = html[(at + 1)..].IndexOfAny(Special);
        var length = end < 0 ? html.Length - at : end + 1;
        if (keepLines)
            text.AddLines(html, at, at + length);
        else
            text.AddWords(html.Slice(at, length));

        return length;
    }

    private static bool Lay(FoldedText text, HtmlTag tag)
    {
        switch (tag.Element)
        {
            case HtmlElement.Break:
                text.BreakLine();
                return true;
            case HtmlElement.Item when tag.Closes:
                text.EndItem();
                return true;
            case HtmlElement.Item:
                text.Item();
                return true;
            case HtmlElement.Line or HtmlElement.List when !(tag.Closes && tag.Element == HtmlElement.List):
                text.Line();
                return true;
            case HtmlElement.Paragraph or HtmlElement.Preformatted or HtmlElement.List:
                text.Paragraph();
                return true;
            case HtmlElement.Cell or HtmlElement.Hidden:
                text.Space();
                return false;
            default:
                return false;
        }
    }
}
