namespace Credence.Postings.Finding;

/// <summary>Reads what one cue phrase says about a mention before or after it, and how far off it stands.</summary>
internal sealed class CueScan(Page page)
{
    private const int CommaCost = 2;
    private const int BeforeCost = 3;
    private const int LongestLead = 6;

    /// <summary>What a cue behind a mention says, and its cost (words, commas dearer).</summary>
    /// <param name="kind">What the phrase may say.</param>
    /// <param name="last">Word after the mention.</param>
    /// <param name="at">First word of the cue.</param>
    internal (CueKind Reading, int Cost) After(CueKind kind, int last, int at)
    {
        var reading = kind switch
        {
            _ when kind.HasFlag(CueKind.Negated) || (kind.HasFlag(CueKind.Nothing) && Answers(last, at)) => CueKind.Negated,
            _ when kind.HasFlag(CueKind.Preferred) => CueKind.Preferred,
            _ when kind.HasFlag(CueKind.Required) => CueKind.Required,
            _ when kind.HasFlag(CueKind.Offered) => CueKind.Offered,
            _ when kind.HasFlag(CueKind.Mentioned) => CueKind.Mentioned,
            _ => CueKind.None,
        };
        return reading == CueKind.None || IsOfBracket(last, at) || (reading == CueKind.Offered && BracketOf(last, at) < at) || (reading == CueKind.Offered && page.Tokens[at].Follows(Gap.Open)) ? (CueKind.None, 0) : (reading, at - last + (CommaCost * Commas(last, at + 1)));
    }

    /// <summary>What a cue before a mention says, and its cost.</summary>
    /// <param name="kind">What the phrase may say.</param>
    /// <param name="at">First word of the cue.</param>
    /// <param name="length">Its words.</param>
    /// <param name="first">First word of the mention.</param>
    /// <param name="start">First word of the sentence.</param>
    internal (CueKind Reading, int Cost) Before(CueKind kind, int at, int length, int first, int start)
    {
        var after = Math.Min(at + length, first);
        var reading = kind switch
        {
            _ when kind.HasFlag(CueKind.NegatedBefore) || (kind.HasFlag(CueKind.Denies) && Touches(after, first)) => CueKind.Negated,
            _ when kind.HasFlag(CueKind.PreferredBefore) => CueKind.Preferred,
            _ when kind.HasFlag(CueKind.RequiredBefore) => CueKind.Required,
            _ when kind.HasFlag(CueKind.StatedBefore) && !(at > 0 && page.Is(at - 1, WordClass.Condition)) => CueKind.StatedBefore,
            _ when kind.HasFlag(CueKind.HeldByOthers) => CueKind.HeldByOthers,
            _ when kind.HasFlag(CueKind.Offered) => CueKind.Offered,
            _ when kind.HasFlag(CueKind.Mentioned) => CueKind.Mentioned,
            _ => CueKind.None,
        };
        // "certifications are a plus (AWS, CKA)", "two of these are a plus: PMP, CISM": the list belongs to what the cue speaks about
        var lists = page.Tokens[after].Follows(Gap.Open | Gap.Colon) && (kind & (CueKind.Preferred | CueKind.Required)) != 0;
        if (reading == CueKind.None && lists)
            reading = kind.HasFlag(CueKind.Preferred) ? CueKind.Preferred : CueKind.Required;
        if (reading == CueKind.None || IsOfNameBefore(at, after))
            return (CueKind.None, 0);
        var mention = BracketOf(after, first);
        var commas = Commas(after, mention + 1);
        var postpositiveToo = (kind & (CueKind.Preferred | CueKind.Required | CueKind.Negated)) != 0;
        var opened = lists || page.Tokens[after].Follows(Gap.Colon) || IsAside(at) || at == start;
        if (postpositiveToo && commas > 0 && !opened)
            return (CueKind.None, 0);
        return (reading, mention - after + BeforeCost + (opened ? 0 : CommaCost * commas));
    }

    /// <summary>"AWS (preferred), Azure": a bracket of its own directly behind another name.</summary>
    private bool IsOfNameBefore(int at, int after) =>
        at > 0 && page.Tokens[at].Follows(Gap.Open) && page.Tokens[after].Follows(Gap.Close) && page.HitAt(at - 1) is { Accepted: true };

    /// <summary>Only names and what joins them stand between: "no PMP or CISSP".</summary>
    private bool Touches(int after, int first)
    {
        const Gap within = Gap.Space | Gap.Dash | Gap.Slash;
        for (var i = after; i <= first; i++)
        {
            if ((page.Tokens[i].Before & ~within) != 0 || (i < first && page.HitAt(i) is null && !page.Is(i, WordClass.Joins)))
                return false;
        }

        return true;
    }

    /// <summary>"Certifications: none": an answer that stands directly behind, or behind the heading's colon.</summary>
    private bool Answers(int last, int at) => at == last || (at - last <= LongestLead && page.Tokens[at].Follows(Gap.Colon));

    /// <summary>"ASA (FSA preferred)": a bracket with a name of its own keeps its cue.</summary>
    private bool IsOfBracket(int last, int at)
    {
        var open = BracketOf(last, at);
        if (open == at)
            return false;
        for (var i = open; i < at; i++)
        {
            if (page.HitAt(i) is { Accepted: true })
                return true;
        }

        return false;
    }

    /// <summary>First word of the bracket that opens between two words and holds the second; the second itself where none does.</summary>
    private int BracketOf(int from, int word)
    {
        for (var i = word; i >= from; i--)
        {
            if (page.Tokens[i].Follows(Gap.Open))
                return i;
            if (page.Tokens[i].Follows(Gap.Close))
                return word;
        }

        return word;
    }

    /// <summary>"Certifications (preferred, not required): …": the cue stands in a bracket behind the certification word and speaks for all that follows.</summary>
    private bool IsAside(int at) => at > 0 && page.Tokens[at].Follows(Gap.Open) && page.Is(at - 1, WordClass.Noun | WordClass.Weak | WordClass.Licence);

    private int Commas(int from, int to)
    {
        var commas = 0;
        for (var i = from; i < to && i < page.Count; i++)
        {
            if (page.Tokens[i].Follows(Gap.Comma) && !IsExample(i - 1))
                commas++;
        }

        return commas;
    }

    /// <summary>The comma of "e.g., …" parts nothing.</summary>
    private bool IsExample(int word) => word >= 0 && (page.Is(word, WordClass.Examples) || (page.Tokens[word].Length == 1 && page.Is(word, WordClass.Opens)));
}
