namespace Credence.Postings.Finding;

/// <summary>"Certifications (e.g. CISA, CISM, ISO 27001)": in a list of what persons hold, a norm is a certificate like the others and no company's seal.</summary>
internal static class PersonalNorms
{
    private static readonly string[] Norms = ["ISO", "IEC"];

    internal static void Read(Page page, IReadOnlyList<Scope> scopes)
    {
        List<NameHit>? found = null;
        var last = 0;
        foreach (var scope in scopes)
        {
            if (!scope.Lists || !page.Is(scope.Word, WordClass.Noun) || !IsOfPersons(page, scope))
                continue;
            for (var i = Math.Max(last, scope.List); i < scope.RightLast; i++)
            {
                if (page.HitAt(i) is not { Name.Kind: MentionKind.Organisation } hit)
                    continue;
                var surface = page.Tokens.Text[page.Tokens[hit.First].Start..page.Tokens[hit.Last - 1].End];
                (found ??= []).Add(hit with { Name = new LexiconName(surface, MentionKind.Named, ContextRule.Always, CapitalsOnly: false), Attached = true, CertificationWord = scope.Word });
                last = hit.Last;
                i = last - 1;
            }
        }

        if (found is not null)
            page.ReplaceAll(found);
    }

    /// <summary>The list names certifications that only persons hold, and no seal that only companies have.</summary>
    private static bool IsOfPersons(Page page, Scope scope)
    {
        var named = false;
        for (var i = scope.List; i < scope.RightLast; i++)
        {
            if (page.HitAt(i) is not { } hit)
                continue;
            if (hit.Name.Kind is MentionKind.Organisation && !Norms.Contains(page.Tokens.Of(hit.First).ToString(), StringComparer.OrdinalIgnoreCase))
                return false;
            named |= hit.Name.Kind is MentionKind.Named;
            i = hit.Last - 1;
        }

        return named;
    }
}
