namespace Credence.Postings.Finding;

/// <summary>Headings of a page, found when asked for and then kept: above a line, or inside a long line.</summary>
internal sealed class Sections(Page page)
{
    private const int LongestHeading = 12;
    private const int LongestHeadingCharacters = 90;
    private const int FarthestLines = 60;
    private const int FarthestItems = 9;
    private const int LongLine = 60;
    private const int FarthestCut = 45;
    private const int FewestSpare = 2;
    private const int MostSpare = 4;
    private static readonly Heading None = new(0, 0, CueKind.None);
    private static readonly Comparer<Heading> EndOrder = Comparer<Heading>.Create((one, other) => one.Last.CompareTo(other.Last));

    private readonly Heading?[] _headings = new Heading?[page.Lines];
    private readonly Dictionary<int, List<Heading>> _inline = [];


    /// <summary>The heading that governs a word, or null.</summary>
    internal Heading? HeadingOf(int word)
    {
        var line = page.LineNumber(word);
        var start = page.Line(line).Start;
        var inline = Inline(start, word);
        Heading? certifications = null;
        if (inline is { Kind: CueKind.CertificationHeading })
        {
            certifications = inline;
            inline = Inline(start, inline.First);
        }

        if (inline is not null)
            return certifications is null || inline.Kind.HasFlag(CueKind.PreferredHeading) ? inline : certifications;
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

    /// <summary>Cuts a sentence at the headings inside its line: what stands before one, or from the next one on, speaks about something else.</summary>
    internal (int Start, int End) Within(int first, int last, int start, int end)
    {
        var line = page.LineStart(first);
        var before = Inline(line, first);
        if (before is { Kind: CueKind.CertificationHeading })
            before = Inline(line, before.First);
        if (before is not null && before.First > start)
            start = before.First;
        var limit = Math.Min(end, last + FarthestCut);
        var after = InlineHeadings(last, limit, limit - line > LongLine).FirstOrDefault(heading => heading.First > last);
        return (start, after?.First ?? end);
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
                if (heading is null ? colon : !heading.Kind.HasFlag(CueKind.StrengthHeading))
                    return null;
            }

            end = start;
        }

        return null;
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
        var item = IsListItem(start);
        var best = CueKind.None;
        for (var i = start; i < end; i++)
        {
            var length = page.Lexicon.Headings.Longest(tokens.Span, i, out var value);
            if (length == 0 || i + length > end)
                continue;
            var kind = page.Lexicon.Heading(value);
            var strong = colon || IsHeading(kind, start, end, i, length, item);
            if (strong && (best == CueKind.None || best.HasFlag(CueKind.OpensLineHeading) || kind.HasFlag(CueKind.PreferredHeading) || (best == CueKind.CertificationHeading && kind.HasFlag(CueKind.RequiredHeading))))
                best = kind & ~(end - start == length ? CueKind.None : CueKind.StrengthHeading);
            i += length - 1;
        }

        return best == CueKind.None ? null : new Heading(start, end, best);
    }

    /// <summary>A heading phrase that is its line but for a few words, or opens a line written like a title.</summary>
    private bool IsHeading(CueKind kind, int start, int end, int at, int length, bool item)
    {
        if (item || kind.HasFlag(CueKind.WholeLineHeading))
            return end - start == length;
        if (kind.HasFlag(CueKind.OpensLineHeading))
            return at == start && end - start > FewestSpare;
        if (at == start && kind.HasFlag(CueKind.PreferredHeading) && page.Is(end - 1, WordClass.Unfinished))
            return true;
        var value = at + length < end && page.Tokens[at + length].Follows(Gap.Colon) && kind.HasFlag(CueKind.OtherHeading);
        return !value && (end - start <= length + (at == start && length > FewestSpare ? MostSpare : FewestSpare) || (at == start && AllCapital(start, end)));
    }

    /// <summary>"- Experience" is a heading, "- Project management experience" is an item of a list.</summary>
    private bool IsListItem(int start)
    {
        const Gap marks = Gap.Mark | Gap.Space;
        var token = page.Tokens[start];
        return token.Follows(Gap.Dash) || ((token.Before & marks) == marks && token.Start > 1 && page.Tokens.Text[token.Start - 1] == ' ' && page.Tokens.Text[token.Start - 2] is '*' or '+');
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
            var colon = next < page.Count && (tokens[next].Follows(Gap.Colon) || BracketBeforeColon(next) > next);
            var titled = isLong && length > 1 && (tokens[i].Before != Gap.Space || length > FewestSpare) && next < page.Count && tokens[next].Is(Shape.Capital | Shape.Camel);
            var opening = i == start && !isLong && length > 1 && next < page.Count && tokens[next].Before == Gap.Space && tokens[next].Is(Shape.Capital) && AllCapital(i, next);
            if (colon || titled || opening || (isLong && length > 1 && next < page.Count && tokens[next].Is(Shape.Capital) && AllCapital(i, next)))
                yield return new Heading(i, next, page.Lexicon.Heading(value));
            i = (next < page.Count ? BracketBeforeColon(next) : next) - 1;
        }
    }

    /// <summary>"Preferred Qualifications (Desired Skills/Experience): …": word after a bracket with a colon behind it, or the word itself.</summary>
    private int BracketBeforeColon(int next)
    {
        if (!page.Tokens[next].Follows(Gap.Open))
            return next;
        for (var i = next + 1; i < page.Count && i - next <= LongestHeading; i++)
        {
            if (page.Tokens[i].Follows(Gap.Close))
                return page.Tokens[i].Follows(Gap.Colon) ? i : next;
        }

        return next;
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
