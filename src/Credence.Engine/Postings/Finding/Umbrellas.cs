namespace Credence.Postings.Finding;

/// <summary>Drops vendors that only introduce, own or issue the certification named beside them.</summary>
internal static class Umbrellas
{
    private const Gap Direct = Gap.Space | Gap.Open;

    internal static void Drop(Page page, IReadOnlyList<Scope> scopes)
    {
        foreach (var scope in scopes)
        {
            var right = Names(page, scope.RightFirst, scope.RightLast);
            if (scope.Lists && right)
                DropVendors(page, scope.First, scope.Word);
            else if (!right && (Names(page, scope.First, scope.Word) || EndsName(page, scope.Word)))
                DropVendors(page, scope.RightFirst, scope.RightLast);
        }

        DropOwners(page);
    }

    /// <summary>"AWS certifications (e.g. AWS Certified Developer)", "RBT certification from the BACB".</summary>
    private static void DropVendors(Page page, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (page.HitAt(i) is { Name.Kind: MentionKind.Vendor } umbrella)
                umbrella.Accepted = false;
        }
    }

    /// <summary>"Microsoft MCP", "CCNP (Cisco)" and "FINRA license Series 7" are one certification, not a vendor besides.</summary>
    private static void DropOwners(Page page)
    {
        var hits = page.Hits;
        for (var i = 0; i + 1 < hits.Count; i++)
        {
            var (one, other) = (hits[i], hits[i + 1]);
            if (!one.Accepted || !other.Accepted || (page.Tokens[other.First].Before & ~Direct) != 0)
                continue;
            var between = other.First - one.Last;
            if (one.Name.Kind is MentionKind.Vendor && other.Name.Kind is MentionKind.Named && (between == 0 || (between == 1 && IsKind(page, one.Last))))
                one.Accepted = false;
            else if (one.Name.Kind is MentionKind.Named && other.Name.Kind is MentionKind.Vendor && between == 0)
                other.Accepted = false;
        }
    }

    private static bool IsKind(Page page, int word) => page.Tokens[word].Before == Gap.Space && page.Is(word, WordClass.Noun | WordClass.Licence | WordClass.Weak);

    private static bool EndsName(Page page, int word) => word > 0 && page.HitAt(word - 1) is { Accepted: true, Name.Kind: MentionKind.Named };

    private static bool Names(Page page, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (page.HitAt(i) is { Accepted: true, Name.Kind: MentionKind.Named })
                return true;
        }

        return false;
    }
}
