namespace Credence.Postings.Finding;

/// <summary>A name and its own abbreviation in the bracket behind it are one mention, whatever else the letters mean: "Certified Payroll Professional (CPP)".</summary>
internal static class Abbreviations
{
    private const int FewestWords = 2;
    private const int ShortestAbbreviation = 2;

    internal static void Merge(Page page)
    {
        List<NameHit> merged = [];
        foreach (var hit in page.Hits)
        {
            if (hit.Name.Kind is not (MentionKind.Named or MentionKind.Licence) || hit.Last - hit.First < FewestWords || Abbreviation(page, hit.Last) is not { } last)
                continue;
            if (merged.Count > 0 && merged[^1].Last > hit.First)
                continue;
            var inside = page.HitAt(hit.Last);
            if (Initials(page, hit, last))
                merged.Add(hit with { Last = last });
            else if (hit.Name is { Certification: { } id } && inside is { Name: { Kind: MentionKind.Named, Rule: ContextRule.Always } } && IsAsWritten(page, hit, id))
                merged.Add(inside with { First = hit.First });
        }

        page.ReplaceAll(merged);
    }

    /// <summary>Word after the one abbreviation that a bracket holds; null where it holds more.</summary>
    private static int? Abbreviation(Page page, int open)
    {
        if (open >= page.Count || page.Tokens[open].Before is not (Gap.Open or (Gap.Open | Gap.Space)) || !page.Tokens[open].Is(Shape.Upper | Shape.PluralOfCapitals))
            return null;
        var last = open + 1;
        while (last < page.Count && (page.Tokens[last].Before is Gap.None or Gap.Dash or Gap.Dot) && page.Tokens[last].Is(Shape.Upper | Shape.Digits))
            last++;
        return page.Tokens[last - 1].End - page.Tokens[open].Start >= ShortestAbbreviation && (last == page.Count || page.Tokens[last].Follows(Gap.Close)) ? last : null;
    }

    /// <summary>The abbreviation's letters open words of the name, in their order, beginning with the first or second.</summary>
    private static bool Initials(Page page, NameHit hit, int last)
    {
        var text = page.Tokens.Text;
        var next = hit.First;
        for (var i = page.Tokens[hit.Last].Start; i < page.Tokens[last - 1].End; i++)
        {
            if (!char.IsUpper(text[i]))
                continue;
            while (next < hit.Last && char.ToUpperInvariant(text[page.Tokens[next].Start]) != text[i])
                next++;
            if (next == hit.Last || (i == page.Tokens[hit.Last].Start && next > hit.First + 1))
                return false;
            next++;
        }

        return true;
    }

    /// <summary>The lexicon does not know the name: its id is its words.</summary>
    private static bool IsAsWritten(Page page, NameHit hit, string id) =>
        page.Tokens.Text.AsSpan(page.Tokens[hit.First].Start, page.Tokens[hit.Last - 1].End - page.Tokens[hit.First].Start).SequenceEqual(id);
}
