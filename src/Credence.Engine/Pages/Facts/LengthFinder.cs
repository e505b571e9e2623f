using Credence.Pages.Phrases;
using Credence.Pages.Reading;

namespace Credence.Pages.Facts;

/// <summary>Finds how long a course takes; lengths of access, trials, refunds and exams are other things.</summary>
internal sealed class LengthFinder(PageWords page, PagePlaces places, LengthCues cues)
{
    private const int OtherReach = 5;
    private const int ShortBlock = 8;
    private const double LongestDays = 14;

    /// <summary>Fewer hours than this a week are those of one session or test, not of the course.</summary>
    private const double LeastHoursPerWeek = 0.5;

    /// <summary>What the page says.</summary>
    internal PageLength Find()
    {
        var lengths = page.Sentences.SelectMany(In).ToList();
        var weeks = Best(lengths, one => one.Weeks is not null);
        var hours = Best(lengths, one => one.Hours is { } all && !one.PerWeek && !(all < weeks?.Weeks * LeastHoursPerWeek));
        var perWeek = Best(lengths, one => one.PerWeek);
        var days = lengths.Where(one => one.Rank == 3 && one.Days <= LongestDays).Select(one => (One?)one).FirstOrDefault();
        var stated = Stated();
        var total = hours?.Hours ?? stated.Hours ?? perWeek?.Hours * weeks?.Weeks;
        return new PageLength(total, weeks?.Weeks ?? stated.Weeks, days?.Days, (hours ?? weeks ?? perWeek)?.Quote ?? stated.Quote, days?.Quote);
    }

    private static One? Best(List<One> lengths, Func<One, bool> fits) =>
        lengths.Where(fits).OrderByDescending(one => one.Rank).Select(one => (One?)one).FirstOrDefault();

    private IEnumerable<One> In(PageSentence sentence)
    {
        for (var at = sentence.First + 1; at < sentence.End; at++)
        {
            var key = page.Words[at].Key;
            if ((TimeUnits.Hours(key) ?? TimeUnits.Weeks(key)) is null || NumberBefore(sentence, at) is not var (number, first) || IsOther(sentence, first, at))
                continue;
            var rank = Rank(sentence, first);
            if (rank == 0)
                continue;
            var perWeek = TimeUnits.Hours(key) is not null && IsPerWeek(sentence, at + 1);
            yield return new One(
                TimeUnits.Hours(key) * number,
                TimeUnits.Weeks(key) * number,
                TimeUnits.Weeks(key) * number * TimeUnits.DaysOfWeek,
                perWeek,
                rank,
                places.QuoteOf(sentence, first, at + 1));
        }
    }

    /// <summary>The number before a unit; the middle of a range (<c>10-15 hours</c>, <c>3 to 4 months</c>).</summary>
    private (double Number, int First)? NumberBefore(PageSentence sentence, int unit)
    {
        if (NumberWords.Of(page.Words[unit - 1].Key) is not { } last || page.Page.Text.AsSpan(page.Words[unit - 1].End, page.Words[unit].Start - page.Words[unit - 1].End).Contains('/') || (unit - 2 >= sentence.First && page.Words[unit - 2].Key is "$" or "€" or "£" or "₹"))
            return null;
        var from = unit - 2;
        if (from >= sentence.First && page.Words[from].Key is "to" or "bis" or "or" or "oder")
            from--;
        return from >= sentence.First && page.Words[from].IsNumber && page.Words[unit - 1].IsNumber && page.Words[unit - 1].Start - page.Words[from].End <= 4 && NumberWords.Of(page.Words[from].Key) is { } low && low < last
            ? ((low + last) / 2d, from)
            : (last, unit - 1);
    }

    private bool IsOther(PageSentence sentence, int first, int unit) =>
        cues.Other.IsIn(page.Words, Math.Max(sentence.First, first - OtherReach), Math.Min(sentence.End, unit + 1 + OtherReach))
        || (page.Page.MarksIn(page.Words[first].Start, page.Words[unit].End) & (PartMarks.Quoted | PartMarks.Frame)) != 0
        || places.LabelsOf(sentence.Block).Any(IsOtherBlock)
        || (places.HeadingOf(sentence.Block) is { } heading && IsOtherBlock(heading));

    private bool IsOtherBlock(int block)
    {
        var (first, end) = page.RangeOf(block);
        return cues.Other.IsIn(page.Words, first, end);
    }

    /// <summary>3 beside a label, 2 with a wording in its sentence, 1 alone in a short block, 0 otherwise.</summary>
    private int Rank(PageSentence sentence, int first)
    {
        if (HasLabelBefore(sentence, first) || places.LabelsOf(sentence.Block).Any(label => page.RangeOf(label) is var (from, end) && cues.Label.IsIn(page.Words, from, end)))
            return 3;
        if (cues.Text.IsIn(page.Words, sentence.First, sentence.End))
            return 2;
        return sentence.End - sentence.First <= ShortBlock ? 1 : 0;
    }

    private bool HasLabelBefore(PageSentence sentence, int first)
    {
        for (var at = sentence.First; at < first && at < sentence.First + 2; at++)
        {
            if (cues.Label.EndFrom(page.Words, at, first) is { } end && end <= first && (end == first || page.Words[end].Before == Gap.Clause) && page.Words[Math.Min(end, first)].Before == Gap.Clause)
                return true;
        }

        return false;
    }

    private bool IsPerWeek(PageSentence sentence, int at)
    {
        while (at < sentence.End && page.Words[at].Key is "of" or "study" or "a" or "per" or "each" or "every" or "pro" or "die" or "in" or "der" or "je")
            at++;
        return at < sentence.End && page.Words[at].Key is "week" or "weekly" or "wk" or "woche" or "wöchentlich";
    }

    private (double? Hours, double? Weeks, Quote? Quote) Stated()
    {
        foreach (var value in page.Page.Values)
        {
            if (value.Name is "timeRequired" or "courseWorkload" or "duration" && IsoDuration.TryParse(value.Value, out var hours, out var weeks))
                return (hours, weeks, new Quote(value.Value, value.Where));
        }

        return default;
    }

    private readonly record struct One(double? Hours, double? Weeks, double? Days, bool PerWeek, int Rank, Quote Quote);
}
