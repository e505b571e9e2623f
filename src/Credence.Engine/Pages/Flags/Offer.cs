using Credence.Pages.Phrases;
using Credence.Pages.Reading;

namespace Credence.Pages.Flags;

/// <summary>Tells what kind of offer a page is about.</summary>
internal static class Offer
{
    /// <summary>Whether it is technical: by its titles, or by what it says one becomes; a title for everybody is none.</summary>
    internal static bool IsTechnical(IReadOnlyList<string> titles, ClaimFinder claims, OfferCues cues)
    {
        if (Has(titles, cues.Role) && !Has(titles, cues.Everybody))
            return true;
        if (Has(titles, cues.General) || Has(titles, cues.Everybody))
            return false;
        return Has(titles, cues.Technical) || claims.Plain(cues.Aim, mayBeDenied: false).Any();
    }

    /// <summary>Whether a wording stands in any title.</summary>
    internal static bool Has(IReadOnlyList<string> titles, PhraseList wordings) => titles.Any(title => Has(title, wordings));

    private static bool Has(string title, PhraseList wordings)
    {
        var page = WordReader.Read(PlainReader.Read(title, PageKind.Text));
        return wordings.IsIn(page.Words, 0, page.Words.Count);
    }
}
