namespace Credence.Postings.Finding;

/// <summary>Tells certification words that are about things: "testing, inspection and certification", "export license".</summary>
internal static class Things
{
    private const int FarthestThing = 3;
    private const int FarthestSame = 60;

    /// <summary>Whether a certification word is about things and nobody holds what it means.</summary>
    internal static bool AreMeant(Page page, int word)
    {
        if (page.Is(word, WordClass.Noun))
            return !IsPlural(page, word) && (Activity(page, word, -1) || Activity(page, word, 1));
        return page.Is(word, WordClass.Licence) && (IsManaged(page, word) || IsOfThing(page, word) || IsSameAsBefore(page, word));
    }

    private static bool IsManaged(Page page, int licence) => licence + 1 < page.Count && page.Tokens[licence + 1].Before is Gap.Space && page.Is(licence + 1, WordClass.Managed);

    /// <summary>"An export license is required. Before the license is granted, …": the same one, farther on in the line.</summary>
    private static bool IsSameAsBefore(Page page, int licence)
    {
        if (licence == 0 || !page.Is(licence - 1, WordClass.Article) && !page.Tokens.Of(licence - 1).Equals("the", StringComparison.OrdinalIgnoreCase) && !page.Tokens.Of(licence - 1).Equals("such", StringComparison.OrdinalIgnoreCase))
            return false;
        var start = Math.Max(page.LineStart(licence), licence - FarthestSame);
        for (var at = licence - 1; at >= start; at--)
        {
            if (page.Is(at, WordClass.Licence))
                return IsManaged(page, at) || IsOfThing(page, at);
        }

        return false;
    }

    /// <summary>An activity is coordinated with the word: "inspection and certification", "Certification, Testing".</summary>
    private static bool Activity(Page page, int word, int step)
    {
        const Gap joined = Gap.Comma | Gap.Slash | Gap.Mark;
        var joins = false;
        for (var at = word + step; at >= 0 && at < page.Count; at += step)
        {
            var gap = page.Tokens[step > 0 ? at : at - step].Before;
            if ((gap & (Gap.SentenceEnd | Gap.Open | Gap.Close | Gap.Colon)) != 0)
                return false;
            joins |= (gap & joined) != 0;
            if (page.Is(at, WordClass.Joins))
                joins = true;
            else
                return joins && page.Is(at, WordClass.Activity);
        }

        return false;
    }

    /// <summary>"export compliance license", "software licenses".</summary>
    private static bool IsOfThing(Page page, int licence)
    {
        for (var at = licence - 1; at >= 0 && licence - at <= FarthestThing; at--)
        {
            if ((page.Tokens[at + 1].Before & ~(Gap.Space | Gap.Dash | Gap.Slash)) != 0 || page.Is(at, WordClass.Stops | WordClass.Joins | WordClass.Noun))
                return false;
            if (page.Is(at, WordClass.Thing))
                return true;
        }

        return false;
    }

    private static bool IsPlural(Page page, int word) => page.Tokens.Of(word) is var text && (text[^1] is 's' or 'S' || text.EndsWith("en", StringComparison.OrdinalIgnoreCase) || text.EndsWith("ate", StringComparison.OrdinalIgnoreCase) && text[0] is 'z' or 'Z');
}
