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
        var practice = claims.Plain(cues.Practice, mayBeDenied: false).Select(claim => (Claim?)claim).FirstOrDefault();
        var practiceQuote = practice is { } found ? places.QuoteOf(found.Sentence, found.First, found.End) : null;
        if (plain is { } claim)
            return (places.QuoteOf(claim.Sentence, claim.First, claim.End), true, practiceQuote);
        var hints = claims.Claims(cues with { SaysAsIs = cues.Weak }).Concat(Labelled()).DistinctBy(hint => hint.Sentence.First).ToList();
        return hints.Count >= HintsNeeded && practice is null
            ? (places.QuoteOf(hints[0].Sentence, hints[0].First, hints[0].End), false, null)
            : (null, false, practiceQuote);
    }

    /// <summary>"Assessment | None".</summary>
    private IEnumerable<Claim> Labelled() =>
        page.Sentences.Where(sentence => cues.None.Takes(page.Words, sentence.First, sentence.End) && places.LabelsOf(sentence.Block).Any(IsTested))
            .Select(sentence => new Claim(sentence, sentence.First, sentence.End));

    private bool IsTested(int block)
    {
        var (first, end) = page.RangeOf(block);
        return first < end && cues.Tested.EndFrom(page.Words, first, end) is not null;
    }
}
