using Credence.Pages.Phrases;

namespace Credence.Pages.Flags;

/// <summary>Tells what kind of offer a page is about.</summary>
internal static class Offer
{
    /// <summary>Whether it is technical: by its titles, or by what it says one becomes; a title for everybody is none.</summary>
    internal static bool IsTechnical(IReadOnlyList<PageWords> titles, ClaimFinder claims, OfferCues cues)
    {
        if (Has(titles, cues.Role) && !Has(titles, cues.Everybody))
            return true;
        if (Has(titles, cues.General) || Has(titles, cues.Everybody))
            return false;
        return Has(titles, cues.Technical) || claims.Plain(cues.Aim, mayBeDenied: false).Any();
    }

    /// <summary>Whether a wording stands in any title.</summary>
    internal static bool Has(IReadOnlyList<PageWords> titles, PhraseList wordings) => titles.Any(title => wordings.IsIn(title.Words, 0, title.Words.Count));
}
