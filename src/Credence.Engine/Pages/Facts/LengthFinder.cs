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
    private readonly BlockCues _blocks = new(page);

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
            if (!IsUnit(key) || NumberBefore(sentence, at) is not var (number, first) || IsOther(sentence, first, at))
                continue;
            var rank = Rank(sentence, first);
            if (rank == 0)
                continue;
            var perWeek = IsPer(sentence, at + 1, "week", "weekly", "wk", "woche", "wöchentlich");
            if (TimeUnits.Hours(key) is null && (perWeek || IsPer(sentence, at + 1, "month", "monthly", "monat", "monatlich")))
                continue;
            yield return new One(
                TimeUnits.Hours(key) * number,
                TimeUnits.Weeks(key) * number,
                TimeUnits.Weeks(key) * number * TimeUnits.DaysOfWeek,
                perWeek,
                rank,
                places.QuoteOf(sentence, first, at + 1));
        }
    }

    /// <summary>The number before a unit; none where a stroke or a currency makes something else of it ("$5/day"), or the unit is what another is counted by ("2 evenings a week").</summary>
    private (double Number, int First)? NumberBefore(PageSentence sentence, int unit) =>
        FigureReader.Before(page, sentence.First, unit) is not var (number, first)
        || page.Page.Text.AsSpan(page.Words[unit - 1].End, page.Words[unit].Start - page.Words[unit - 1].End).Contains('/')
        || (first > sentence.First && page.Words[first - 1].Key is "$" or "€" or "£" or "₹")
        || (first > sentence.First && page.Words[first].Key is "a" && IsCounted(page.Words[first - 1]))
            ? null
            : (number, first);

    /// <summary>Whether what stands before "a week" is counted by it: "2 evenings", "ten openings", "$310".</summary>
    private static bool IsCounted(PageWord word) =>
        IsUnit(word.Key) || word.IsNumber
        || (word.Key.EndsWith('s') && word.Key is not ("is" or "was" or "takes" or "lasts" or "needs" or "requires" or "runs" or "less" or "this" or "has" or "costs" or "plus"));

    private bool IsOther(PageSentence sentence, int first, int unit) =>
        cues.Other.IsIn(page.Words, Math.Max(sentence.First, first - OtherReach), Math.Min(sentence.End, unit + 1 + OtherReach))
        || (page.Page.MarksIn(page.Words[first].Start, page.Words[unit].End) & (PartMarks.Quoted | PartMarks.Frame)) != 0
        || places.LabelsOf(sentence.Block).Any(IsOtherBlock)
        || (places.HeadingOf(sentence.Block) is { } heading && IsOtherBlock(heading));

    private bool IsOtherBlock(int block) => _blocks.Has(cues.Other, block);

    /// <summary>3 beside a label, 2 with a wording in its sentence, 1 alone in a short block, 0 otherwise.</summary>
    private int Rank(PageSentence sentence, int first)
    {
        if (HasLabelBefore(sentence, first) || places.LabelsOf(sentence.Block).Any(label => _blocks.Has(cues.Label, label)))
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

    private static bool IsUnit(string key) => (TimeUnits.Hours(key) ?? TimeUnits.Weeks(key)) is not null;

    private bool IsPer(PageSentence sentence, int at, params ReadOnlySpan<string> spans)
    {
        while (at < sentence.End && page.Words[at].Key is "of" or "study" or "a" or "per" or "each" or "every" or "pro" or "die" or "in" or "im" or "der" or "je")
            at++;
        return at < sentence.End && spans.Contains(page.Words[at].Key);
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
