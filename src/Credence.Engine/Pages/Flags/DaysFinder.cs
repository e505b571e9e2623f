using Credence.Pages.Facts;
using Credence.Pages.Phrases;

namespace Credence.Pages.Flags;

/// <summary>Finds promises to be done in days: in a sentence, or as the length of something that certifies.</summary>
internal sealed class DaysFinder(PageWords page, PagePlaces places, ClaimFinder claims, PageCues cues)
{
    private const double Overnight = 1;
    private const double HalfDay = 0.5;
    private const int MostDays = 14;
    private const double MostClockHours = 96;
    private const double StudyHoursOfDay = 6;

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
        if (length.Weeks is null && Dated(Offer.Has(titles, cues.Certified)) is { } dated)
            return dated;
        return length is { Days: { } days, DaysQuote: { } quote } && !(length.Weeks * TimeUnits.DaysOfWeek > days + HalfDay) && Offer.Has(titles, cues.Certified) ? (days, quote) : null;
    }

    /// <summary>From a date to another, where that is what certifies.</summary>
    private (double, Quote)? Dated(bool isCertifying)
    {
        var flag = cues.ByFlag[FlagIds.DaysNotWeeks];
        foreach (var sentence in page.Sentences)
        {
            if (sentence.IsQuestion || flag.TogetherUnless.IsIn(page.Words, sentence.First, sentence.End) || !(isCertifying || cues.Certified.IsIn(page.Words, sentence.First, sentence.End)))
                continue;
            foreach (var (days, first, end) in EventDates.In(page, sentence))
            {
                if (days <= MostDays && claims.IsOwnClaim(flag, sentence, first, end))
                    return (days, places.QuoteOf(sentence, first, end));
            }
        }

        return null;
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
            var number = FigureReader.Before(page, claim.Sentence.First, at) is var (stated, _) ? stated : key is "day" or "tag" && at + 1 < claim.End ? NumberWords.Of(page.Words[at + 1].Key) ?? 1 : 1;
            return TimeUnits.Hours(key) * number > MostClockHours ? number / StudyHoursOfDay : TimeUnits.Days(number, key) ?? Overnight;
        }

        return Overnight;
    }
}
