namespace Credence.Postings.Finding;

/// <summary>Reads how strongly a mention is asked for: the cue nearest in its sentence, else the heading above, else "mentioned".</summary>
internal sealed class StrengthReader(Page page, Sections sections)
{
    /// <summary>Words of a sentence told on either side of a mention as its evidence; sentences that long are lines without full stops.</summary>
    private const int LongestEvidence = 150;

    private const int Farthest = 45;
    private const int CommaCost = 2;
    private const int BeforeCost = 3;
    private const int NegationGain = 6;

    private int _sentence = -1;
    private bool _tells;

    /// <summary>How strongly the words of a mention are asked for.</summary>
    internal Verdict Read(int first, int last)
    {
        int start = page.SentenceStart(first), end = page.SentenceEnd(last - 1);
        var cue = Nearest(page, first, last, start, end);
        var heading = sections.HeadingOf(first);
        if (cue is CueKind.Mentioned && heading is { Kind: var kind } && (kind & (CueKind.RequiredHeading | CueKind.PreferredHeading)) != 0 && (kind & CueKind.OtherHeading) == 0 && first - start <= Farthest)
            cue = CueKind.None;
        if (cue != CueKind.None)
            return new Verdict(StrengthOf(cue), Math.Max(start, first - LongestEvidence), Math.Min(end, last + LongestEvidence));
        if (heading is null)
            return new Verdict(Tells(start, end) ? Strength.Mentioned : Strength.Required, Math.Max(start, first - LongestEvidence), Math.Min(end, last + LongestEvidence));
        var strength = (heading.Kind & CueKind.PreferredHeading) != 0 ? Strength.Preferred : (heading.Kind & (CueKind.RequiredHeading | CueKind.CertificationHeading)) != 0 ? Strength.Required : Strength.Mentioned;
        return new Verdict(strength, heading.First, heading.Last);
    }

    /// <summary>The sentence tells something; without a heading, an item that does not is taken as asked for.</summary>
    private bool Tells(int start, int end)
    {
        if (start != _sentence)
            (_sentence, _tells) = (start, Enumerable.Range(start, end - start).Any(word => page.Is(word, WordClass.Narrative)));
        return _tells;
    }

    private static CueKind Nearest(Page page, int first, int last, int start, int end)
    {
        var tokens = page.Tokens;
        var best = CueKind.None;
        var bestCost = int.MaxValue;
        var negated = false;
        var preferred = false;
        for (var i = Math.Max(start, first - Farthest); i < Math.Min(end, last + Farthest); i++)
        {
            if (i >= first && i < last)
                continue;
            var length = page.Lexicon.Cues.Longest(tokens.Span, i, out var value);
            if (length == 0)
                continue;
            var kind = page.Lexicon.Cue(value);
            var (reading, cost) = i >= last ? After(page, kind, last, i) : Before(page, kind, i + length, first);
            if (reading != CueKind.None)
            {
                negated |= reading == CueKind.Negated;
                preferred |= reading == CueKind.Preferred;
                if (cost < bestCost)
                    (best, bestCost) = (reading, cost);
            }

            i += length - 1;
        }

        return negated && preferred && best == CueKind.Negated ? CueKind.Preferred : best;
    }

    private static (CueKind Reading, int Cost) After(Page page, CueKind kind, int last, int at)
    {
        var reading = kind switch
        {
            _ when kind.HasFlag(CueKind.Negated) => CueKind.Negated,
            _ when kind.HasFlag(CueKind.Preferred) => CueKind.Preferred,
            _ when kind.HasFlag(CueKind.Required) => CueKind.Required,
            _ when kind.HasFlag(CueKind.Mentioned) => CueKind.Mentioned,
            _ => CueKind.None,
        };
        return (reading, at - last + (CommaCost * Commas(page, last, at + 1)) - (reading == CueKind.Negated ? NegationGain : 0));
    }

    private static (CueKind Reading, int Cost) Before(Page page, CueKind kind, int after, int first)
    {
        var prepositive = kind switch
        {
            _ when kind.HasFlag(CueKind.NegatedBefore) => CueKind.Negated,
            _ when kind.HasFlag(CueKind.PreferredBefore) => CueKind.Preferred,
            _ when kind.HasFlag(CueKind.RequiredBefore) => CueKind.Required,
            _ when kind.HasFlag(CueKind.Mentioned) => CueKind.Mentioned,
            _ => CueKind.None,
        };
        if (prepositive == CueKind.None)
            return (CueKind.None, 0);
        var commas = Commas(page, after, first + 1);
        var postpositiveToo = (kind & (CueKind.Preferred | CueKind.Required | CueKind.Negated)) != 0;
        var colon = page.Tokens[after < page.Count ? after : after - 1].Follows(Gap.Colon);
        if (postpositiveToo && commas > 0 && !colon)
            return (CueKind.None, 0);
        return (prepositive, first - after + BeforeCost + (colon ? 0 : CommaCost * commas) - (prepositive == CueKind.Negated ? NegationGain : 0));
    }

    private static int Commas(Page page, int from, int to)
    {
        var commas = 0;
        for (var i = from; i < to && i < page.Count; i++)
        {
            if (page.Tokens[i].Follows(Gap.Comma))
                commas++;
        }

        return commas;
    }

    private static Strength StrengthOf(CueKind cue) => cue switch
    {
        CueKind.Required => Strength.Required,
        CueKind.Preferred => Strength.Preferred,
        CueKind.Negated => Strength.Negated,
        _ => Strength.Mentioned,
    };
}
