namespace Credence.Postings.Finding;

/// <summary>Headings of a page, found when asked for and then kept: above a line, or inside a long line.</summary>
internal sealed class Sections(Page page)
{
    private const int LongestHeading = 12;
    private const int LongestHeadingCharacters = 90;
    private const int FarthestLines = 60;
    private const int FarthestItems = 9;
    private const int LongLine = 60;
    private static readonly Heading None = new(0, 0, CueKind.None);
    private static readonly Comparer<Heading> EndOrder = Comparer<Heading>.Create((one, other) => one.Last.CompareTo(other.Last));

    private readonly Heading?[] _headings = new Heading?[page.Lines];
    private readonly Dictionary<int, List<Heading>> _inline = [];


    /// <summary>The heading that governs a word, or null.</summary>
    internal Heading? HeadingOf(int word)
    {
        var line = page.LineNumber(word);
        if (Inline(page.Line(line).Start, word) is { } inline)
            return inline;
        Heading? certifications = null;
        for (var above = line - 1; above >= 0 && line - above <= FarthestLines; above--)
        {
            var heading = HeadingOfLine(above);
            if (heading is { Kind: CueKind.CertificationHeading })
                certifications ??= heading;
            else if (heading is not null)
                return certifications is null || heading.Kind.HasFlag(CueKind.PreferredHeading) ? heading : certifications;
        }

        return certifications;
    }

    /// <summary>The nearest heading above, within a short list, is one of certifications.</summary>
    internal bool ListsCertifications(int word)
    {
        var end = page.LineStart(word);
        for (var lines = 0; end > 0 && lines < FarthestItems; lines++)
        {
            var start = page.LineStart(end - 1);
            if (end - start <= LongestHeading && IsTitle(start, end))
            {
                for (var i = start; i < end; i++)
                {
                    if (page.Is(i, WordClass.Noun) || (page.Is(i, WordClass.Weak) && page.ColonAfter(end - 1)))
                        return true;
                }

                if (page.ColonAfter(end - 1) || HeadingAt(start, end) is not null)
                    return false;
            }

            end = start;
        }

        return false;
    }

    /// <summary>What a line announces for those below it, or null.</summary>
    private Heading? HeadingOfLine(int line)
    {
        if (_headings[line] is null)
        {
            var (start, end) = page.Line(line);
            _headings[line] = HeadingAt(start, end) ?? (end - start > LongLine ? Inline(start, end) : null) ?? None;
        }

        return ReferenceEquals(_headings[line], None) ? null : _headings[line];
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
        if (word - start <= LongLine)
            return InlineHeadings(start, word, isLong: false).LastOrDefault();
        if (!_inline.TryGetValue(start, out var headings))
            _inline.Add(start, headings = [.. InlineHeadings(start, page.LineEnd(start), isLong: true)]);
        var after = headings.BinarySearch(new Heading(0, word, CueKind.None), EndOrder);
        var last = after >= 0 ? after : ~after - 1;
        return last >= 0 ? headings[last] : null;
    }

    private IEnumerable<Heading> InlineHeadings(int start, int word, bool isLong)
    {
        var tokens = page.Tokens;
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
                yield return new Heading(i, next, page.Lexicon.Heading(value));
            i = next - 1;
        }
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
