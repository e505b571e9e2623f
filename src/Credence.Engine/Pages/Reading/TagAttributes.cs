using Credence.Postings.Cleaning;

namespace Credence.Pages.Reading;

/// <summary>Attributes of one start tag, read in one pass.</summary>
internal static class TagAttributes
{
    /// <summary>Name and value of every attribute, in order; a value without quotes ends at a blank, one that is absent is empty.</summary>
    internal static List<(string Name, string Value)> Of(ReadOnlySpan<char> tag, int nameEnd)
    {
        var attributes = new List<(string, string)>();
        var at = nameEnd;
        while (at < tag.Length)
        {
            while (at < tag.Length && (char.IsWhiteSpace(tag[at]) || tag[at] is '/' or '>'))
                at++;
            var start = at;
            while (at < tag.Length && !char.IsWhiteSpace(tag[at]) && tag[at] is not ('=' or '>' or '/'))
                at++;
            if (at == start)
            {
                at++;
                continue;
            }

            var name = tag[start..at].ToString().ToLowerInvariant();
            while (at < tag.Length && char.IsWhiteSpace(tag[at]))
                at++;
            attributes.Add((name, at < tag.Length && tag[at] == '=' ? Value(tag, ref at) : ""));
        }

        return attributes;
    }

    private static string Value(ReadOnlySpan<char> tag, ref int at)
    {
        at++;
        while (at < tag.Length && char.IsWhiteSpace(tag[at]))
            at++;
        if (at >= tag.Length)
            return "";
        var quote = tag[at] is '"' or '\'' ? tag[at] : '\0';
        var start = quote == '\0' ? at : at + 1;
        var length = quote == '\0' ? tag[start..].IndexOfAny(" \t\r\n>") : tag[start..].IndexOf(quote);
        var end = length < 0 ? tag.Length : start + length;
        at = quote == '\0' ? end : end + 1;
        return HtmlEntities.Decode(tag[start..Math.Min(end, start + PageLimits.ValueLength)].ToString());
    }
}
