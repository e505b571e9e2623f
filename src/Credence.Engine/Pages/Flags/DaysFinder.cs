using Credence.Pages.Facts;
using Credence.Pages.Phrases;

namespace Credence.Pages.Flags;

/// <summary>Finds promises to be done in days: in a sentence, or as the length of something that certifies.</summary>
internal sealed class DaysFinder(PageWords page, PagePlaces places, ClaimFinder claims, PageCues cues)
{
    private const double Overnight = 1;
    private const double HalfDay = 0.5;

    /// <summary>What the page says; the shortest.</summary>
    internal (double Days, Quote Quote)? Find(PageLength length, IReadOnlyList<PageWords> titles)
    {
        var said = claims.Claims(cues.ByFlag[FlagIds.DaysNotWeeks])
            .Select(claim => (Days: DaysOf(claim), Quote: places.QuoteOf(claim.Sentence, claim.First, claim.End)))
            .OrderBy(one => one.Days).Select(one => ((double, Quote)?)one).FirstOrDefault();
        if (said is not null)
            return said;
        if (length.Weeks is null && Offer.Has(titles, cues.Certified) && claims.Plain(cues.ByFlag[FlagIds.DaysNotWeeks].Dates, mayBeDenied: false).Select(claim => (Claim?)claim).FirstOrDefault() is { } dates)
            return (DaysBetween(dates), places.QuoteOf(dates.Sentence, dates.First, dates.End));
        return length is { Days: { } days, DaysQuote: { } quote } && !(length.Weeks * TimeUnits.DaysOfWeek > days + HalfDay) && Offer.Has(titles, cues.Certified) ? (days, quote) : null;
    }

    /// <summary>Days from the first weekday of a claim to the last, both counted: Friday to Sunday is 3.</summary>
    private double DaysBetween(Claim claim)
    {
        var weekdays = Enumerable.Range(claim.First, claim.End - claim.First).Select(at => DateWords.WeekdayOf(page.Words[at].Key)).OfType<int>().ToList();
        return weekdays is [var first, .., var last] ? ((last - first + DateWords.Weekdays) % DateWords.Weekdays) + 1 : Overnight;
    }

    private double DaysOf(Claim claim)
    {
        for (var at = claim.First; at < claim.End; at++)
        {
            var key = page.Words[at].Key;
            if (TimeUnits.Days(1, key) is null)
                continue;
            var number = FigureReader.Before(page, claim.Sentence.First, at) is var (stated, _) ? stated : 1;
            return TimeUnits.Days(number, key) ?? Overnight;
        }

        return Overnight;
    }
}
