using System.Buffers;
using System.Text;
using Credence.Postings;
using Credence.Postings.Cleaning;

namespace Credence.Tests.Postings.Cleaning;

/// <summary>Cleaning as it was first written, one character after the other: what the fast version must give.</summary>
internal static class CleaningOracle
{
    private const int DeepestEscaping = 3;

    private static readonly SearchValues<char> Special = SearchValues.Create("<&");

    internal static string Of(string body, BodyKind kind)
    {
        var text = kind == BodyKind.Markdown ? WithoutEscapes(body) : body;
        var lines = kind != BodyKind.Html;
        for (var level = 0; level <= DeepestEscaping; level++)
        {
            if (TextOfHtml.HasTags(text))
            {
                text = lines ? ReadLines(text) : Read(text);
                lines = true;
                continue;
            }

            var decoded = HtmlEntities.Decode(text);
            if (ReferenceEquals(decoded, text))
                break;
            text = decoded;
        }

        var folded = new PlainFoldedText(text.Length);
        folded.AddLines(text);
        return folded.ToString();
    }

    internal static string? Line(string? text)
    {
        if (text is null)
            return null;
        var folded = new PlainFoldedText(text.Length);
        foreach (var c in HtmlEntities.Decode(HtmlEntities.Decode(text)))
            folded.Add(c);
        return folded.ToString() is { Length: > 0 } line ? line : null;
    }

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

    private static string Read(string html)
    {
        var plain = Scan(html, keepLines: false, onlyKnown: false, out var brokeLines);
        return brokeLines || !html.Contains('\n', StringComparison.Ordinal) ? plain : Scan(html, keepLines: true, onlyKnown: false, out _);
    }

    private static string ReadLines(string text) => Scan(text, keepLines: true, onlyKnown: true, out _);

    private static string Scan(ReadOnlySpan<char> html, bool keepLines, bool onlyKnown, out bool brokeLines)
    {
        var text = new PlainFoldedText(html.Length);
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
                foreach (var c in value[..written])
                    text.Add(c);
                at += length;
            }
            else
            {
                at += AddText(text, html, at, keepLines || preformatted > 0);
            }
        }

        return text.ToString();
    }

    private static int AddText(PlainFoldedText text, ReadOnlySpan<char> html, int at, bool keepLines)
    {
        var end = html[(at + 1)..].IndexOfAny(Special);
        var length = end < 0 ? html.Length - at : end + 1;
        if (keepLines)
        {
            for (var i = at; i < at + length; i++)
                text.AddOfLines(html[i], i > 0 ? html[i - 1] : '\0');
        }
        else
        {
            foreach (var c in html.Slice(at, length))
                text.Add(c);
        }

        return length;
    }

    private static bool Lay(PlainFoldedText text, HtmlTag tag)
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
