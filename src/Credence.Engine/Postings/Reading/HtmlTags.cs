using System.Net;

namespace Credence.Postings.Reading;

/// <summary>Looks for a few known tags in a page by one pass over its text: linear, and indifferent to nesting and broken markup.</summary>
internal static class HtmlTags
{
    private const int LongestTag = 8 * 1024;
    private const int LongestTitle = 2 * 1024;

    /// <summary>Class of the element that holds an entry's title in result lists of karriere.at, d.vinci and Personio.</summary>
    private static readonly string[] EntryClasses = ["m-jobsListItem__title", "dvinci-job-position", "job-box-title", "jb-title"];

    /// <summary>Contents of the page's JSON-LD scripts; those inside comments do not count.</summary>
    public static IEnumerable<string> JsonLdScripts(string html)
    {
        foreach (var (tag, end) in Tags(html))
        {
            if (!IsScript(html, tag) || !html.AsSpan(tag, end - tag).Contains("ld+json", StringComparison.OrdinalIgnoreCase))
                continue;
            var close = html.IndexOf("</script", end, StringComparison.OrdinalIgnoreCase);
            yield return html[(end + 1)..(close < 0 ? html.Length : close)];
        }
    }

    /// <summary>Titles of the entries of a known result list.</summary>
    public static IEnumerable<string> ListEntries(string html)
    {
        foreach (var (tag, end) in Tags(html))
        {
            var element = html.AsSpan(tag, end - tag);
            if (HasEntryClass(element))
                yield return Text(html.AsSpan(end + 1, Math.Min(LongestTitle, html.Length - end - 1)), Name(element));
        }
    }

    /// <summary>The first heading of the first level; the page's title where it has none; null without either.</summary>
    public static string? Heading(string html)
    {
        string? title = null;
        foreach (var (tag, end) in Tags(html))
        {
            var name = Name(html.AsSpan(tag, end - tag));
            var isHeading = name.Equals("h1", StringComparison.OrdinalIgnoreCase);
            if (!isHeading && (title is not null || !name.Equals("title", StringComparison.OrdinalIgnoreCase)))
                continue;
            var text = Text(html.AsSpan(end + 1, Math.Min(LongestTitle, html.Length - end - 1)), name);
            if (isHeading && text.Length > 0)
                return text;
            title ??= text.Length > 0 ? text : null;
        }

        return title;
    }

    /// <summary>Start and closing bracket of every start tag outside of comments and of other elements' raw text.</summary>
    private static IEnumerable<(int Start, int End)> Tags(string html)
    {
        var at = 0;
        var end = 0;
        while ((at = html.IndexOf('<', at)) >= 0)
        {
            if (html.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal))
            {
                var close = html.IndexOf("-->", at + 4, StringComparison.Ordinal);
                if (close < 0)
                    yield break;
                at = close + 3;
                continue;
            }

            if (end <= at && (end = html.IndexOf('>', at)) < 0)
                yield break;
            if (end - at > LongestTag)
            {
                at++;
                continue;
            }

            if (at + 1 < html.Length && char.IsAsciiLetter(html[at + 1]))
                yield return (at, end);
            at = IsScript(html, at) ? html.IndexOf("</script", end, StringComparison.OrdinalIgnoreCase) : at + 1;
            if (at < 0)
                yield break;
        }
    }

    private static bool IsScript(string html, int tag) => html.AsSpan(tag).StartsWith("<script", StringComparison.OrdinalIgnoreCase);

    private static bool HasEntryClass(ReadOnlySpan<char> element)
    {
        foreach (var name in EntryClasses)
        {
            var at = element.IndexOf(name, StringComparison.Ordinal);
            if (at > 0 && element[at - 1] is '"' or '\'' or ' ' && (at + name.Length == element.Length || element[at + name.Length] is '"' or '\'' or ' '))
                return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> element)
    {
        var length = 1;
        while (length < element.Length && char.IsAsciiLetterOrDigit(element[length]))
            length++;
        return element[1..length];
    }

    private static string Text(ReadOnlySpan<char> inner, ReadOnlySpan<char> name)
    {
        var close = inner.IndexOf($"</{name}", StringComparison.OrdinalIgnoreCase);
        if (close >= 0)
            inner = inner[..close];
        var text = new System.Text.StringBuilder();
        var inTag = false;
        foreach (var c in inner)
        {
            if (c == '<')
                inTag = true;
            if (!inTag)
                text.Append(c);
            else if (c == '>')
                (inTag, _) = (false, text.Append(' '));
        }

        return string.Join(' ', WebUtility.HtmlDecode(text.ToString()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
