namespace Credence.Postings.Finding;

/// <summary>
/// Professional designations (CPA, CFA) that no certification word goes with. The same letters mean other things elsewhere (cost per
/// acquisition), so they count only where a qualifications section lists them: as an item of their own, or beside a degree.
/// </summary>
internal static class Designations
{
    private const CueKind Qualifications = CueKind.RequiredHeading | CueKind.PreferredHeading;
    private const int LongestItem = 6;

    /// <summary>"Relevant qualifications (e.g. CFA)": an example of what a credential word names.</summary>
    internal static void Attach(Page page, Scope scope)
    {
        if (!scope.Lists)
            return;
        for (var i = scope.List; i < scope.RightLast; i++)
        {
            if (page.HitAt(i) is not { } hit || !Is(page, hit))
                continue;
            hit.Attached = true;
            hit.CertificationWord = scope.Word;
        }
    }

    /// <summary>
    /// "You are a CPA (or equivalent)" and "CPA/CFA" anywhere; "- CPA (active or inactive)" or "MBA, CPA or other advanced degree" under a heading of what is
    /// asked for or preferred.
    /// </summary>
    internal static bool IsAskedFor(Page page, NameHit hit, Sections sections) =>
        Is(page, hit) && (IsHolder(page, hit) || IsAmongOthers(page, hit) || ((IsItem(page, hit) || IsBesideDegree(page, hit)) &&
        sections.HeadingOf(hit.First) is { Kind: var kind } && (kind & Qualifications) != 0 && (kind & CueKind.OtherHeading) == 0));

    /// <summary>"a CPA", "an inactive CPA": who holds it, where no noun follows.</summary>
    private static bool IsHolder(Page page, NameHit hit)
    {
        var article = hit.First - 1;
        if (article > 0 && page.Is(article, WordClass.Quality | WordClass.Field) && page.Tokens[hit.First].Before == Gap.Space)
            article--;
        if (article < 0 || !page.Is(article, WordClass.Article) || page.Tokens[hit.First].Before != Gap.Space)
            return false;
        return hit.Last >= page.Count || page.Tokens[hit.Last].Before != Gap.Space || page.Is(hit.Last, WordClass.Joins | WordClass.Remark | WordClass.Narrative);
    }

    /// <summary>"CPA/CFA or equivalent": a slash parts two designations.</summary>
    private static bool IsAmongOthers(Page page, NameHit hit) =>
        (hit.Last < page.Count && page.Tokens[hit.Last].Follows(Gap.Slash) && page.Is(hit.Last, WordClass.Designation)) ||
        (hit.First > 0 && page.Tokens[hit.First].Follows(Gap.Slash) && page.Is(hit.First - 1, WordClass.Designation));

    private static bool Is(Page page, NameHit hit) =>
        hit.Last == hit.First + 1 && hit.Name.Kind is MentionKind.Named && page.Is(hit.First, WordClass.Designation);

    /// <summary>The designation opens a line and is all of it but for a remark in brackets, a quality before it, or others of its kind.</summary>
    private static bool IsItem(Page page, NameHit hit)
    {
        int first = page.LineStart(hit.First), last = page.LineEnd(hit.First);
        for (var i = first; i < last && i - first < LongestItem; i++)
        {
            if (i > hit.First && (page.Tokens[i].Follows(Gap.Open) || page.Is(i, WordClass.Remark)))
                return true;
            if (!page.Is(i, WordClass.Designation | WordClass.Joins | WordClass.Article) && !(i < hit.First && page.Is(i, WordClass.Field)))
                return false;
        }

        return last - first <= LongestItem;
    }

    private static bool IsBesideDegree(Page page, NameHit hit)
    {
        var before = Neighbor(page, hit.First, step: -1);
        var after = Neighbor(page, hit.First, step: 1);
        return (before is { } one && page.Is(one, WordClass.Degree)) || (after is { } other && page.Is(other, WordClass.Degree));
    }

    /// <summary>The next word in the same list that neither joins nor is a designation itself; null where the list ends before one.</summary>
    private static int? Neighbor(Page page, int word, int step)
    {
        const Gap list = Gap.Space | Gap.Comma | Gap.Slash;
        var tokens = page.Tokens;
        var separated = false;
        for (var i = word + step; i >= 0 && i < page.Count && Math.Abs(i - word) <= LongestItem; i += step)
        {
            var gap = tokens[step > 0 ? i : i + 1].Before;
            if ((gap & ~list) != 0)
                return null;
            var joins = page.Is(i, WordClass.Joins | WordClass.Article) || (page.Is(i, WordClass.Field) && !page.Is(i, WordClass.Degree));
            separated |= page.Is(i, WordClass.Joins) || (gap & (Gap.Comma | Gap.Slash)) != 0;
            if (!joins && !page.Is(i, WordClass.Designation))
                return separated ? i : null;
        }

        return null;
    }
}
