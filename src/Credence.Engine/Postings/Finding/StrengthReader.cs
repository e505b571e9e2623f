namespace Credence.Postings.Finding;

/// <summary>Reads how strongly a mention is asked for: the cue nearest in its sentence, else the heading above, else "mentioned".</summary>
internal sealed class StrengthReader(Page page, Sections sections)
{
    /// <summary>Words of a sentence told on either side of a mention as its evidence; sentences that long are lines without full stops.</summary>
    private const int LongestEvidence = 150;

    private const int Farthest = 45;
    private const int NegationGain = 6;
    private const int LongestTitle = 20;
    private const int TitleLines = 3;
    private const int LongestItem = 12;
    private const int LongSentence = 60;
    private const int NearWords = 12;
    private const CueKind AsksHeading = CueKind.RequiredHeading | CueKind.PreferredHeading;

    private readonly CueScan _cues = new(page);
    private int _sentence = -1;
    private bool _tells;

    /// <summary>How strongly the words of a mention are asked for.</summary>
    /// <param name="first">First word.</param>
    /// <param name="last">Word after the last.</param>
    /// <param name="bare">No certification word belongs to it.</param>
    internal Verdict Read(int first, int last, bool bare)
    {
        int start = page.SentenceStart(first), end = SentenceEnd(last);
        var (from, to) = sections.Within(first, last, start, end);
        var (item, next) = LostLines(first, last, from, to);
        if (item > from)
            (start, from) = (item, item);
        if (next < to)
            (end, to) = (next, next);
        var cue = Nearest(first, last, from, to);
        var heading = sections.HeadingOf(first);
        if (heading is { Kind: var kind } && cue is CueKind.Mentioned && (kind & AsksHeading) != 0 && (kind & CueKind.OtherHeading) == 0 && first - start <= Farthest)
            cue = CueKind.None;
        if (cue is CueKind.StatedBefore && heading is { Kind: var above } && (above & CueKind.PreferredHeading) != 0)
            cue = CueKind.None;
        if (cue != CueKind.None)
            return OfSentence(StrengthOf(cue));
        if (heading is null || (heading.Kind & CueKind.NeutralHeading) != 0)
            return OfSentence(Tells(first, last, start, end) || (heading is not null && end - start > LongestItem) || (bare && IsTitle(first)) ? Strength.Mentioned : Strength.Required);
        return new Verdict(StrengthOf(heading), heading.First, heading.Last);

        Verdict OfSentence(Strength strength) => new(strength, Math.Max(start, first - LongestEvidence), Math.Min(end, last + LongestEvidence));
    }

    /// <summary>The sentence's end; where the next line only goes on with a cue in small letters, that line's.</summary>
    private int SentenceEnd(int last)
    {
        const Gap ends = Gap.Stop | Gap.Bullet | Gap.Dash | Gap.Semicolon | Gap.Colon;
        var end = page.SentenceEnd(last - 1);
        return end < page.Count && page.Tokens[end].Follows(Gap.Line) && !page.Tokens[end].Follows(ends) && !page.Tokens[end].Is(Shape.Capital | Shape.Digits) &&
            page.Lexicon.Cues.Longest(page.Tokens.Span, end, out _) > 0 ? page.SentenceEnd(end) : end;
    }

    /// <summary>"… technical issues Experience with AWS": cuts a line at the items whose line breaks were lost.</summary>
    private (int From, int To) LostLines(int first, int last, int from, int to)
    {
        for (var word = first; word > Math.Max(from, first - Farthest); word--)
        {
            if (OpensItem(word))
            {
                from = word;
                break;
            }
        }

        for (var word = last + 1; word < Math.Min(to, last + Farthest); word++)
        {
            if (OpensItem(word))
                return (from, word);
        }

        return (from, to);
    }

    private bool OpensItem(int word) =>
        word > 0 && page.Tokens[word].Is(Shape.Capital) && page.Tokens[word].Before == Gap.Space && !page.Tokens[word - 1].Is(Shape.Capital | Shape.Digits) &&
        page.Is(word, WordClass.Item | WordClass.Field) && !page.Is(word - 1, WordClass.Stops | WordClass.Article | WordClass.Opens | WordClass.Joins | WordClass.Field);

    /// <summary>The first lines, where they are short, say which job it is.</summary>
    private bool IsTitle(int word) => page.LineNumber(word) < TitleLines && page.LineEnd(word) - page.LineStart(word) <= LongestTitle;

    /// <summary>Such a line, where it tells nothing.</summary>
    internal bool IsPlainTitle(int word) => IsTitle(word) && !IsNarrative(page.LineStart(word), page.LineEnd(word));

    /// <summary>The sentence tells something (where it is a line without full stops, its words around the mention); else an item without a heading is taken as asked for.</summary>
    private bool Tells(int first, int last, int start, int end)
    {
        if (end - start > LongSentence)
            return IsNarrative(Math.Max(start, first - NearWords), Math.Min(end, last + NearWords));
        if (start != _sentence)
            (_sentence, _tells) = (start, IsNarrative(start, end));
        return _tells;
    }

    private bool IsNarrative(int start, int end)
    {
        for (var word = start; word < end; word++)
        {
            if (page.Is(word, WordClass.Narrative))
                return true;
        }

        return false;
    }

    private CueKind Nearest(int first, int last, int start, int end)
    {
        var best = CueKind.None;
        var bestCost = int.MaxValue;
        var negated = false;
        var preferred = false;
        var given = CueKind.None;
        for (var i = Math.Max(start, first - Farthest); i < Math.Min(end, last + Farthest); i++)
        {
            if (i >= first && i < last)
                continue;
            var length = page.Lexicon.Cues.Longest(page.Tokens.Span, i, out var value);
            if (length == 0)
                continue;
            var kind = page.Lexicon.Cue(value);
            var (reading, cost) = i >= last ? _cues.After(kind, last, i) : _cues.Before(kind, i, length, first, start);
            if (reading != CueKind.None)
            {
                cost -= reading == CueKind.Negated ? NegationGain : 0;
                negated |= reading == CueKind.Negated;
                preferred |= reading == CueKind.Preferred;
                if (reading is CueKind.Offered or CueKind.HeldByOthers)
                    given = reading;
                if (cost < bestCost)
                    (best, bestCost) = (reading, cost);
            }

            i += length - 1;
        }

        // "we will train you to become certified": what is given is not asked for, whatever the heading says
        return negated && preferred && best == CueKind.Negated ? CueKind.Preferred : best == CueKind.Mentioned && given != CueKind.None ? given : best;
    }

    private static Strength StrengthOf(Heading heading) =>
        (heading.Kind & CueKind.PreferredHeading) != 0 ? Strength.Preferred :
        (heading.Kind & (CueKind.RequiredHeading | CueKind.CertificationHeading)) != 0 ? Strength.Required : Strength.Mentioned;

    private static Strength StrengthOf(CueKind cue) => cue switch
    {
        CueKind.Required or CueKind.StatedBefore => Strength.Required,
        CueKind.Preferred => Strength.Preferred,
        CueKind.Negated => Strength.Negated,
        _ => Strength.Mentioned,
    };
}
