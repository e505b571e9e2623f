using Credence.Pages.Phrases;
using Credence.Pages.Reading;

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
        if (Listed() is { } item)
            return (places.QuoteOf(item.Sentence, item.First, item.End), true, practiceQuote);
        var hints = claims.Claims(cues with { SaysAsIs = cues.Weak }).Concat(Labelled()).DistinctBy(hint => hint.Sentence.First).ToList();
        return hints.Count >= HintsNeeded && practice is null
            ? (places.QuoteOf(hints[0].Sentence, hints[0].First, hints[0].End), false, null)
            : (null, false, practiceQuote);
    }

    /// <summary>An item that names practical work in a list of what there is not.</summary>
    private Claim? Listed() => page.Sentences
        .Where(sentence => page.Page.Blocks[sentence.Block].Kind == BlockKind.Item && cues.Practice.IsIn(page.Words, sentence.First, sentence.End) && IsNotIncluded(sentence.Block))
        .Select(sentence => (Claim?)new Claim(sentence, sentence.First, sentence.End)).FirstOrDefault();

    private bool IsNotIncluded(int block) =>
        (places.IntroOf(block) ?? places.HeadingOf(block)) is { } above && page.RangeOf(above) is var (first, end) && first < end && cues.NotIncluded.EndFrom(page.Words, first, end) is not null;

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
