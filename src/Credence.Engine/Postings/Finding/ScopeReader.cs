namespace Credence.Postings.Finding;

/// <summary>Reads which names a certification word belongs to: "AWS, Azure or GCP certification", "certified in Scrum", "certifications (CISSP, CEH)".</summary>
internal static class ScopeReader
{
    internal static Scope Read(Page page, int word)
    {
        var (from, to, list) = RightScope.Read(page, word);
        var left = LeftScope.Read(page, word, list >= 0);
        if (from == to && !Names(page, left, word))
            (from, to, list) = RightScope.ReadBeside(page, word);
        return new Scope(word, left, from, to, list);
    }

    private static bool Names(Page page, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (page.HitAt(i) is { Name.Kind: not null })
                return true;
        }

        return false;
    }
}
