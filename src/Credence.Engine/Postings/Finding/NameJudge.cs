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
                Credentials.Attach(page, scope);
                continue;
            }

            if (Organizations.Holds(page, scope))
                continue;
            Attach(page, scope.First, scope.Word, scope.Word);
            Attach(page, scope.RightFirst, scope.RightLast, scope.Word);
            if (page.Is(scope.Word, WordClass.Adjective) && scope.Word + 1 < page.Count && page.Tokens[scope.Word + 1].Before == Gap.Space)
                Attach(page, scope.Word + 1, scope.Word + 2, scope.Word);
        }

        var meanings = OtherMeanings.Read(page);
        foreach (var hit in page.Hits)
            hit.Accepted = (hit.Attached || !meanings.Cover(hit)) && Stands(page, hit, sections) && !Organizations.AreOf(page, hit);
        Spread(page);
        Repeat(page);
        Umbrellas.Drop(page, scopes);
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

    private static bool Stands(Page page, NameHit hit, Sections sections) => hit.Name.Kind is not null && !OtherMeanings.IsPartOfCode(page, hit) && (hit.Name.Rule switch
    {
        ContextRule.Always => true,
        ContextRule.Near => hit.Attached || Near(page, hit) || Asked(page, hit) || sections.ListsCertifications(hit.First) || sections.ListsQualifications(hit.First)
            || Designations.IsAskedFor(page, hit, sections),
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
        return hit.Name.Kind is MentionKind.Named or MentionKind.Vendor && next < page.Count && !page.Tokens[next].Follows(Gap.SentenceEnd | Gap.Comma) &&
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
            (second.First > first.Last || page.Tokens[second.First].Follows(Gap.Comma | Gap.Slash | Gap.Semicolon | Gap.Open | Gap.Mark));
    }

    /// <summary>"CPA or working toward a CPA designation": the same certification twice in a sentence counts at its first place.</summary>
    private static void Repeat(Page page)
    {
        for (var i = 0; i < page.Hits.Count; i++)
        {
            if (page.Hits[i] is not { Accepted: true, Name: { Kind: MentionKind.Named, Certification: { } id } } sure)
                continue;
            var start = page.SentenceStart(sure.First);
            for (var b = i - 1; b >= 0 && page.Hits[b].First >= Math.Max(start, sure.First - NearWords); b--)
            {
                if (page.Hits[b] is { Accepted: false, Name.Rule: ContextRule.Near } before && before.Name.Certification == id)
                    before.Accepted = true;
            }
        }
    }
}
