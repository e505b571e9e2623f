namespace Credence.Postings.Finding;

/// <summary>Decides which names of a page count as mentions, by what stands around them.</summary>
internal static class NameJudge
{
    private const int NearWords = 30;
    private const int BetweenListItems = 3;

    internal static void Judge(Page page, IReadOnlyList<Scope> scopes, Sections sections)
    {
        foreach (var scope in scopes)
        {
            if (page.Is(scope.Word, WordClass.Weak | WordClass.Licence) && !page.Is(scope.Word, WordClass.Noun | WordClass.Adjective))
            {
                Designations.Attach(page, scope);
                continue;
            }

            Attach(page, scope.First, scope.Word, scope.Word);
            Attach(page, scope.RightFirst, scope.RightLast, scope.Word);
        }

        foreach (var hit in page.Hits)
            hit.Accepted = Stands(page, hit, sections);
        Spread(page);
        foreach (var scope in scopes)
            DropUmbrella(page, scope);
        DropOwners(page);
    }

    /// <summary>"AWS certifications (e.g. AWS Certified Developer)" only introduces the one it names.</summary>
    private static void DropUmbrella(Page page, Scope scope)
    {
        if (!scope.Lists || !Names(page, scope.RightFirst, scope.RightLast))
            return;
        for (var i = scope.First; i < scope.Word; i++)
        {
            if (page.HitAt(i) is { Name.Kind: MentionKind.Vendor } umbrella)
                umbrella.Accepted = false;
        }
    }

    /// <summary>"Microsoft MCP" and "CCNP (Cisco)" are one certification, not a vendor besides.</summary>
    private static void DropOwners(Page page)
    {
        const Gap direct = Gap.Space | Gap.Open;
        var hits = page.Hits;
        for (var i = 0; i + 1 < hits.Count; i++)
        {
            var (one, other) = (hits[i], hits[i + 1]);
            if (one.Last != other.First || (page.Tokens[other.First].Before & ~direct) != 0 || !one.Accepted || !other.Accepted)
                continue;
            if (one.Name.Kind is MentionKind.Vendor && other.Name.Kind is MentionKind.Named)
                one.Accepted = false;
            else if (one.Name.Kind is MentionKind.Named && other.Name.Kind is MentionKind.Vendor)
                other.Accepted = false;
        }
    }

    private static bool Names(Page page, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (page.HitAt(i) is { Accepted: true, Name.Kind: MentionKind.Named })
                return true;
        }

        return false;
    }

    private static void Attach(Page page, int first, int last, int word)
    {
        for (var i = first; i < last; i++)
        {
            if (page.HitAt(i) is not { } hit)
                continue;
            hit.Attached = true;
            hit.CertificationWord = word;
            i = hit.Last - 1;
        }
    }

    private static bool Stands(Page page, NameHit hit, Sections sections) => hit.Name.Kind is not null && (hit.Name.Rule switch
    {
        ContextRule.Always => true,
        ContextRule.Near => hit.Attached || Near(page, hit) || Asked(page, hit) || sections.ListsCertifications(hit.First) || Designations.IsAskedFor(page, hit, sections),
        _ => hit.Attached || (sections.ListsCertifications(hit.First) && StartsItem(page, hit)),
    });

    private static bool Near(Page page, NameHit hit)
    {
        var from = Math.Max(page.SentenceStart(hit.First), hit.First - NearWords);
        var next = page.CertificationWordFrom(from);
        return next is { } word && word < page.SentenceEnd(hit.First) && word <= hit.First + NearWords;
    }

    /// <summary>The name is directly asked for: "PALS required", "CPA a plus".</summary>
    private static bool Asked(Page page, NameHit hit)
    {
        const CueKind asks = CueKind.Required | CueKind.Preferred | CueKind.Negated;
        var next = hit.Last;
        return hit.Name.Kind is MentionKind.Named && next < page.Count && !page.Tokens[next].Follows(Gap.SentenceEnd | Gap.Comma) &&
            page.Lexicon.Cues.Longest(page.Tokens.Span, next, out var cue) > 0 && (page.Lexicon.Cue(cue) & asks) != 0;
    }

    /// <summary>The name opens a short line: an item of a list under a certification heading.</summary>
    private static bool StartsItem(Page page, NameHit hit)
    {
        var longestItem = hit.Name.Kind is MentionKind.Vendor ? 3 : 9;
        var start = page.LineStart(hit.First);
        return hit.First - start <= 1 && page.LineEnd(hit.First) - start <= longestItem;
    }

    /// <summary>A list that has one certification has others: "CPA, CFA or CIMA".</summary>
    private static void Spread(Page page)
    {
        var hits = page.Hits;
        for (var i = 1; i < hits.Count; i++)
            Pass(page, hits[i - 1], hits[i]);
        for (var i = hits.Count - 1; i > 0; i--)
            Pass(page, hits[i], hits[i - 1]);
    }

    private static void Pass(Page page, NameHit from, NameHit to)
    {
        if (!from.Accepted || to.Accepted || from.Name.Kind is not MentionKind.Named || to.Name.Kind is not MentionKind.Named)
            return;
        var (first, second) = from.First < to.First ? (from, to) : (to, from);
        to.Accepted = Neighbors(page, first, second);
        to.CertificationWord = from.CertificationWord;
    }

    private static bool Neighbors(Page page, NameHit first, NameHit second)
    {
        if (second.First - first.Last > BetweenListItems || second.First < first.Last)
            return false;
        for (var i = first.Last; i < second.First; i++)
        {
            if (!page.Is(i, WordClass.Joins) || page.Tokens[i].Follows(Gap.SentenceEnd))
                return false;
        }

        return !page.Tokens[second.First].Follows(Gap.Line | Gap.Stop | Gap.Bullet) &&
            (second.First > first.Last || page.Tokens[second.First].Follows(Gap.Comma | Gap.Slash | Gap.Semicolon | Gap.Open));
    }
}
