namespace Credence.Postings.Finding;

/// <summary>Certification words that name nothing: "relevant certifications", "certified organization", "licence".</summary>
internal static class GenericNames
{
    private static readonly LexiconName Generic = new(null, MentionKind.Generic, ContextRule.Always, CapitalsOnly: false);
    private static readonly LexiconName Licence = new(null, MentionKind.Licence, ContextRule.Always, CapitalsOnly: false);
    private static readonly LexiconName Organisation = new(null, MentionKind.Organisation, ContextRule.Always, CapitalsOnly: false);

    internal static IEnumerable<NameHit> Read(Page page, IReadOnlyList<Scope> scopes)
    {
        foreach (var scope in scopes)
        {
            if (page.HitAt(scope.Word) is not null || Introduces(page, scope.Word) || Names(page, scope.First, scope.Word) || Names(page, scope.RightFirst, scope.RightLast))
                continue;
            if (KindOf(page, scope) is not { } name)
                continue;
            var bare = IsBareHeading(page, scope);
            var nothing = bare ? NothingBelow(page, scope) : 0;
            if (bare && nothing == 0)
                continue;
            yield return new NameHit(FirstOf(page, scope), scope.Word + 1, name) { Accepted = true, Nothing = nothing };
        }
    }

    private static LexiconName? KindOf(Page page, Scope scope)
    {
        var word = scope.Word;
        var certified = page.Is(word, WordClass.Adjective);
        if (certified)
            return word + 1 < page.Count && page.Is(word + 1, WordClass.Organization) && !page.Tokens[word + 1].Follows(Gap.SentenceEnd | Gap.Comma) ? Organisation : Generic;
        if (page.Is(word, WordClass.Noun) || NameScan.IsCompound(page.Tokens, word))
            return Generic;
        return page.Is(word, WordClass.Licence) ? Licence : null;
    }

    private static bool Names(Page page, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (page.HitAt(i) is { } hit)
                return hit.Name.Kind is not null;
        }

        return false;
    }

    /// <summary>"Certificate TÜV Certified Specialist": the name follows.</summary>
    private static bool Introduces(Page page, int word)
    {
        const Gap direct = Gap.Space | Gap.Quote;
        var next = word + 1;
        if (next < page.Count && page.HitAt(next) is { Name.Kind: MentionKind.Vendor } owner)
            next = owner.Last;
        return next < page.Count && (page.Tokens[word + 1].Before & ~direct) == 0 && (page.Tokens[next].Before & ~direct) == 0 &&
            page.HitAt(next) is { Accepted: true, Name.Kind: MentionKind.Named };
    }

    /// <summary>A line that is only a heading over a list.</summary>
    private static bool IsBareHeading(Page page, Scope scope)
    {
        const int longest = 10;
        int start = page.LineStart(scope.Word), end = page.LineEnd(scope.Word);
        return (end - start <= longest && page.ColonAfter(end - 1)) || FormHeadings.Are(page, scope.Word);
    }

    /// <summary>Word after the "none" that is all a heading has below it, or 0.</summary>
    private static int NothingBelow(Page page, Scope scope)
    {
        var below = page.LineEnd(scope.Word);
        if (below >= page.Count)
            return 0;
        var length = page.Lexicon.Cues.Longest(page.Tokens.Span, below, out var value);
        return length > 0 && (page.Lexicon.Cue(value) & CueKind.Nothing) != 0 && below + length == page.LineEnd(below) ? below + length : 0;
    }

    private static int FirstOf(Page page, Scope scope)
    {
        const int longest = 5;
        var first = scope.Word;
        while (first > scope.First && scope.Word - first < longest && page.Is(first - 1, WordClass.Field))
            first--;
        return first;
    }
}
