namespace Credence.Postings.Finding;

/// <summary>"Earn credentials in Azure and Tableau": a person's credentials, not a system's.</summary>
internal static class Credentials
{
    private const int FarthestEarned = 2;

    internal static void Attach(Page page, Scope scope)
    {
        if (scope.RightFirst == scope.RightLast || page.HitAt(scope.RightFirst) is null || !IsEarned(page, scope.Word))
            return;
        for (var i = scope.RightFirst; i < scope.RightLast; i++)
        {
            if (page.HitAt(i) is not { } hit)
                continue;
            hit.Attached = true;
            hit.CertificationWord = scope.Word;
            i = hit.Last - 1;
        }
    }

    private static bool IsEarned(Page page, int word)
    {
        if (!page.Tokens.Of(word).StartsWith("credential", StringComparison.OrdinalIgnoreCase))
            return false;
        for (var i = word - 1; i >= 0 && word - i <= FarthestEarned && !page.Tokens[i + 1].Follows(Gap.SentenceEnd); i--)
        {
            if (page.Is(i, WordClass.Earned))
                return true;
        }

        return false;
    }
}
