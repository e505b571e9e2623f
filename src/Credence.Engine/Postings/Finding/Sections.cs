namespace Credence.Postings.Finding;

/// <summary>Headings of a page, found when asked for: above a line, or inside a long line.</summary>
internal sealed class Sections(Page page)
{
    private const int LongestHeading = 12;
    private const int LongestHeadingCharacters = 90;
    private const int FarthestLines = 60;
    private const int FarthestItems = 9;
    private const int LongLine = 60;

    /// <summary>The heading that governs a word, or null.</summary>
    internal Heading? HeadingOf(int word)
    {
        var start = page.LineStart(word);
        if (Inline(start, word) is { } inline)
            return inline;
        var end = start;
        Heading? certifications = null;
        for (var lines = 0; end > 0 && lines < FarthestLines; lines++)
        {
            start = page.LineStart(end - 1);
            var heading = HeadingAt(start, end) ?? (end - start > LongLine ? Inline(start, end) : null);
            if (heading is { Kind: CueKind.CertificationHeading })
                certifications ??= heading;
            else if (heading is not null)
                return certifications is null || heading.Kind.HasFlag(CueKind.PreferredHeading) ? heading : certifications;
            end = start;
        }

        return certifications;
    }

    /// <summary>The nearest heading above, within a short list, is one of certifications.</summary>
    internal bool ListsCertifications(int word) => ListHeading(word) is true;

    /// <summary>The same, a heading of qualifications included: what may stand there besides skills must be a certification by name.</summary>
    internal bool ListsQualifications(int word) => ListHeading(word) is not null;

    /// <summary>True under a heading of certifications, false under one of qualifications, null under neither.</summary>
    private bool? ListHeading(int word)
    {
        var end = page.LineStart(word);
        for (var lines = 0; end > 0 && lines < FarthestItems; lines++)
        {
            var start = page.LineStart(end - 1);
            var colon = page.ColonAfter(end - 1);
            if (end - start <= LongestHeading && IsTitle(start, end) && (colon || !page.Tokens[start].Follows(Gap.Dash)))
            {
                var weak = false;
                for (var i = start; i < end; i++)
                {
                    if (page.Is(i, WordClass.Noun))
                        return true;
                    weak |= page.Is(i, WordClass.Weak);
                }

                var heading = HeadingAt(start, end);
                if (weak && colon)
                    return heading is null || heading.Kind.HasFlag(CueKind.CertificationHeading);
                if (colon || heading is not null)
                    return null;
            }

            end = start;
        }

        return null;
    }

    /// <summary>A heading on a line of its own.</summary>
    private Heading? HeadingAt(int start, int end)
    {
        var tokens = page.Tokens;
        if (end - start > LongestHeading || tokens[end - 1].End - tokens[start].Start > LongestHeadingCharacters || !IsTitle(start, end))
            return null;
        var colon = page.ColonAfter(end - 1);
        var best = CueKind.None;
        for (var i = start; i < end; i++)
        {
            var length = page.Lexicon.Headings.Longest(tokens.Span, i, out var value);
            if (length == 0 || i + length > end)
                continue;
            var kind = page.Lexicon.Heading(value);
            var strong = colon || end - start <= length + 2 || (i == start && AllCapital(start, end));
            if (strong && (best == CueKind.None || kind.HasFlag(CueKind.PreferredHeading)))
                best = kind;
            i += length - 1;
        }

        return best == CueKind.None ? null : new Heading(start, end, best);
    }

    /// <summary>Short, begins with a capital or digit, and does not end like a sentence.</summary>
    private bool IsTitle(int start, int end)
    {
        var tokens = page.Tokens;
        if (tokens[start].Follows(Gap.Bullet) && !page.ColonAfter(end - 1))
            return false;
        var text = tokens.Text;
        var after = tokens[end - 1].End;
        var stops = after < text.Length && text[after] is '.' or ',' or ';';
        return !stops && (tokens[start].Is(Shape.Capital | Shape.Digits) || page.ColonAfter(end - 1));
    }

    /// <summary>The last heading phrase with a colon, or written like a title in a long line, before a word of the same line.</summary>
    private Heading? Inline(int start, int word)
    {
        var tokens = page.Tokens;
        Heading? found = null;
        var isLong = word - start > LongLine;
        for (var i = start; i < word; i++)
        {
            if (!tokens[i].Is(Shape.Capital) || tokens[i].Word == 0)
                continue;
            var length = page.Lexicon.Headings.Longest(tokens.Span, i, out var value);
            if (length == 0 || i + length > word)
                continue;
            var next = i + length;
            var colon = next < page.Count && (tokens[next].Follows(Gap.Colon) || ColonAfterBracket(next));
            var titled = isLong && length > 1 && tokens[i].Before != Gap.Space && next < page.Count && tokens[next].Is(Shape.Capital);
            if (colon || titled || (isLong && length > 1 && next < page.Count && tokens[next].Is(Shape.Capital) && AllCapital(i, next)))
                found = new Heading(i, next, page.Lexicon.Heading(value));
            i = next - 1;
        }

        return found;
    }

    private bool ColonAfterBracket(int next)
    {
        if (!page.Tokens[next].Follows(Gap.Open))
            return false;
        for (var i = next + 1; i < page.Count && i - next <= LongestHeading; i++)
        {
            if (page.Tokens[i].Follows(Gap.Close))
                return page.Tokens[i].Follows(Gap.Colon);
        }

        return false;
    }

    private bool AllCapital(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!page.Tokens[i].Is(Shape.Capital))
                return false;
        }

        return true;
    }
}
