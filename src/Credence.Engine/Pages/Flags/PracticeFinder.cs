using Credence.Pages.Facts;
using Credence.Pages.Phrases;

namespace Credence.Pages.Flags;

/// <summary>Finds whether a page denies practical work, plainly or by hints, and whether it has any.</summary>
internal sealed class PracticeFinder(PageWords page, ClaimFinder claims, PagePlaces places, FlagCues cues)
{
    private const int HintsNeeded = 2;

    /// <summary>What the page says.</summary>
    internal (Quote? Denied, bool Plainly, Quote? Practice) Find()
    {
        var plain = claims.Claims(cues).Select(claim => (Claim?)claim).FirstOrDefault();
        var likely = claims.Framed(cues, cues.Likely).ToList();
        var practice = claims.Plain(cues.Practice, mayBeDenied: false)
            .Where(claim => !likely.Exists(denial => IsInClauseOf(denial, claim)) && !IsName(claim)).Select(claim => (Claim?)claim).FirstOrDefault();
        var practiceQuote = practice is { } found ? places.QuoteOf(found.Sentence, found.First, found.End) : null;
        if (plain is { } claim)
            return (places.QuoteOf(claim.Sentence, claim.First, claim.End), true, practiceQuote);
        if (claims.Listed(cues, cues.Practice, isWholeLine: false).Select(claim => (Claim?)claim).FirstOrDefault() is { } item)
            return (places.QuoteOf(item.Sentence, item.First, item.End), true, practiceQuote);
        if (likely is [var sure, ..] && practice is null)
            return (places.QuoteOf(sure.Sentence, sure.First, sure.End), false, null);
        var hints = claims.Claims(cues with { SaysAsIs = cues.Weak }).Concat(claims.Labelled(cues)).DistinctBy(hint => hint.Sentence.First).ToList();
        return hints.Count >= HintsNeeded && practice is null
            ? (places.QuoteOf(hints[0].Sentence, hints[0].First, hints[0].End), false, null)
            : (null, false, practiceQuote);
    }

    /// <summary>Whether words stand in the sentence of a denial with no colon, dash or bracket between.</summary>
    private bool IsInClauseOf(Claim denial, Claim claim)
    {
        if (denial.Sentence.First != claim.Sentence.First)
            return false;
        for (var at = Math.Min(denial.End, claim.End); at <= Math.Max(denial.First, claim.First); at++)
        {
            if (page.Words[at].Before == Gap.Clause)
                return false;
        }

        return true;
    }

    /// <summary>Whether a word of practice ends a name: "Copperline Labs".</summary>
    private bool IsName(Claim claim) =>
        claim.End == claim.First + 1 && claim.First > claim.Sentence.First && page.Words[claim.First].Key is "lab" or "labs" or "workshop"
        && NameReader.IsProper(page, claim.First) && NameReader.IsProper(page, claim.First - 1) && page.Words[claim.First].Before == Gap.None;
}
