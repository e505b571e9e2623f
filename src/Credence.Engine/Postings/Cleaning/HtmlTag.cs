namespace Credence.Postings.Cleaning;

/// <summary>One tag, comment or declaration at the start of a text.</summary>
/// <param name="Element">What it is; <see cref="HtmlElement.Unknown"/> for comments and declarations.</param>
/// <param name="Closes">Whether it is an end tag.</param>
/// <param name="NameLength">Characters of its name.</param>
/// <param name="Length">Characters from <c>&lt;</c> to after <c>&gt;</c>.</param>
/// <param name="IsDeclaration">Whether it is a comment, a declaration or a processing instruction.</param>
internal readonly record struct HtmlTag(HtmlElement Element, bool Closes, int NameLength, int Length, bool IsDeclaration)
{
    private const string CommentStart = "<!--";
    private const string CommentEnd = "-->";

    /// <summary>Reads what stands at the start of <paramref name="text"/>, which begins with <c>&lt;</c>; false where that is only a character.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, out HtmlTag tag)
    {
        tag = default;
        if (text.Length < 3)
            return false;
        if (text[1] is '!' or '?')
            return TryDeclaration(text, out tag);

        var closes = text[1] == '/';
        var start = closes ? 2 : 1;
        if (!char.IsAsciiLetter(text[start]))
            return false;
        var end = start + 1;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is ':' or '-'))
            end++;
        if (end < text.Length && !(char.IsWhiteSpace(text[end]) || text[end] is '>' or '/'))
            return false;
        var length = LengthFrom(text, end);
        if (length == 0)
            return false;
        tag = new HtmlTag(HtmlElements.Of(text[start..end]), closes, end - start, length, IsDeclaration: false);
        return true;
    }

    /// <summary>Characters from after a hidden element's start tag to after its end tag: all of a script or style that never ends, and -1 for another element that never ends.</summary>
    internal static int HiddenLength(ReadOnlySpan<char> text, ReadOnlySpan<char> name)
    {
        for (var at = text.IndexOf("</", StringComparison.Ordinal); at >= 0;)
        {
            var after = text[(at + 2)..];
            if (after.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (after.Length == name.Length || !char.IsAsciiLetterOrDigit(after[name.Length])))
            {
                var end = text[at..].IndexOf('>');
                return end < 0 ? text.Length : at + end + 1;
            }

            var next = text[(at + 2)..].IndexOf("</", StringComparison.Ordinal);
            at = next < 0 ? -1 : at + 2 + next;
        }

        return name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase) ? text.Length : -1;
    }

    private static bool TryDeclaration(ReadOnlySpan<char> text, out HtmlTag tag)
    {
        var comment = text.StartsWith(CommentStart, StringComparison.Ordinal);
        if (comment)
        {
            var end = text.IndexOf(CommentEnd, StringComparison.Ordinal);
            tag = new HtmlTag(HtmlElement.Unknown, Closes: false, 0, end < 0 ? text.Length : end + CommentEnd.Length, IsDeclaration: true);
            return true;
        }

        var next = text[1..].IndexOfAny('<', '>') + 1;
        tag = new HtmlTag(HtmlElement.Unknown, Closes: false, 0, next + 1, IsDeclaration: true);
        return next > 0 && text[next] == '>';
    }

    /// <summary>Length of the tag; a quote counts only as the start of a value, and one that never ends is no quote. Zero where no <c>&gt;</c> follows before the next tag.</summary>
    private static int LengthFrom(ReadOnlySpan<char> text, int at)
    {
        var afterEquals = false;
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (c == '>')
                return at + 1;
            if (c == '<')
                return 0;
            if (c is '"' or '\'' && afterEquals)
            {
                var end = text[(at + 1)..].IndexOf(c);
                if (end >= 0)
                    at += end + 1;
                afterEquals = false;
            }
            else if (!char.IsWhiteSpace(c))
            {
                afterEquals = c == '=';
            }
        }

        return 0;
    }
}
