namespace Credence.Postings.Finding;

/// <summary>Tells certifications that a company or its staff as a whole holds: "AWS certified partner", "24,000 Microsoft certifications".</summary>
internal static class Organizations
{
    private const int FewestDigits = 3;
    private const int YearDigits = 4;
    private static readonly string[] Centuries = ["19", "20"];

    /// <summary>What the certification word is about is no person's.</summary>
    internal static bool Holds(Page page, Scope scope) => IsCertifiedCompany(page, scope.Word) || Counts(page, scope);

    /// <summary>"a PMP-owned practice".</summary>
    internal static bool AreOf(Page page, NameHit hit) => hit.Last < page.Count && page.Tokens[hit.Last].Before == Gap.Dash && page.Is(hit.Last, WordClass.Owned);

    /// <summary>"certified partner", where the noun ends its phrase; a certified data engineer is a person.</summary>
    private static bool IsCertifiedCompany(Page page, int word)
    {
        var noun = word + 1;
        if (!page.Is(word, WordClass.Adjective) || noun >= page.Count || page.Tokens[noun].Before is not (Gap.Space or Gap.Dash) || !page.Is(noun, WordClass.Organization))
            return false;
        var next = noun + 1;
        return next >= page.Count || page.Tokens[next].Before != Gap.Space || page.Is(next, WordClass.Stops | WordClass.Narrative | WordClass.Joins);
    }

    /// <summary>Hundreds of certifications, or of certified people, are counted.</summary>
    private static bool Counts(Page page, Scope scope)
    {
        for (var i = scope.First; i < scope.Word; i++)
        {
            var token = page.Tokens[i];
            if (token.Is(Shape.Digits) && !token.Is(Shape.Inside) && token.Length >= FewestDigits && page.HitAt(i) is null && !IsYear(page, i))
                return true;
        }

        return false;
    }

    private static bool IsYear(Page page, int word) =>
        page.Tokens[word].Length == YearDigits && Centuries.Any(century => page.Tokens.Of(word).StartsWith(century, StringComparison.Ordinal));
}
