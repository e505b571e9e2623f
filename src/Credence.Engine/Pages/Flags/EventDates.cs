using Credence.Pages.Facts;
using Credence.Pages.Phrases;

namespace Credence.Pages.Flags;

/// <summary>Reads from which day to which something lasts: "from 12 to 14 February 2027", "vom 5.3.2027 bis 8.3.2027", "starts on … and ends on …".</summary>
internal static class EventDates
{
    private const int MostBetween = 8;
    private const int MostDays = 366;
    private const int DayDigits = 2;

    /// <summary>Every such span of a sentence: its days, both ends counted, and its words.</summary>
    internal static IEnumerable<(int Days, int First, int End)> In(PageWords page, PageSentence sentence)
    {
        var before = StartBefore(page, sentence);
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (DateReader.At(page, sentence, at) is not var (earliest, latest, first, end))
                continue;
            if (earliest == latest && Start(page, sentence, earliest, first) is var (start, from))
                yield return (earliest.DayNumber - start.DayNumber + 1, from, end);
            else if (earliest == latest && before is var (day, last) && first - last <= MostBetween && IsLink(page, last, first) && earliest.DayNumber - day.DayNumber is >= 0 and < MostDays and var apart)
                yield return (apart + 1, last - 1, end);
            else if (earliest != latest && American(page, sentence, at) is var (days, begin))
                yield return (days, begin, end);
            before = earliest == latest ? (earliest, end) : null;
            at = end - 1;
        }
    }

    /// <summary>The day on which the sentence before says that it starts: "You start on 8 March 2027."; null where it says none.</summary>
    private static (DateOnly Day, int End)? StartBefore(PageWords page, PageSentence sentence)
    {
        var number = page.SentenceOf(sentence.First) - 1;
        if (number < 0 || page.Sentences[number].Block + 1 < sentence.Block)
            return null;
        var last = page.Sentences[number];
        var starts = false;
        for (var at = last.First; at < last.End; at++)
        {
            starts |= page.Words[at].Key is "start" or "starts" or "begin" or "begins" or "beginnt" or "beginnen" or "starten" or "startet" or "beginn";
            if (starts && DateReader.At(page, last, at) is var (earliest, latest, _, end) && earliest == latest)
                return (earliest, end);
        }

        return null;
    }

    /// <summary>A day without a year before a date: "12. bis 14. Februar", "12–14 February", "28 February to 2 March".</summary>
    private static (DateOnly Start, int First)? Start(PageWords page, PageSentence sentence, DateOnly end, int first)
    {
        var words = page.Words;
        var at = first - 1;
        var isLinked = at >= sentence.First && IsTo(words[at].Key);
        at -= isLinked ? 1 : 0;
        if (at < sentence.First || !(isLinked || HasDash(page, at, first)))
            return null;
        var month = DateWords.MonthOf(words[at].Key);
        at -= month is null ? 0 : 1;
        if (month is null && at > sentence.First)
            month = DateWords.MonthOf(words[at - 1].Key);
        return at >= sentence.First && Day(words[at].Key) is { } day && Valid(end.Year, month ?? end.Month, day) is { } start && start <= end ? (start, at) : null;
    }

    /// <summary>"February 12–14, 2027", "Feb 12 to 14, 2027"; the year is at a place.</summary>
    private static (int Days, int First)? American(PageWords page, PageSentence sentence, int year)
    {
        var words = page.Words;
        var at = year - 1;
        if (at - 2 < sentence.First || Day(words[at].Key) is not { } last)
            return null;
        var isLinked = IsTo(words[at - 1].Key);
        var from = isLinked ? at - 2 : at - 1;
        return from > sentence.First && (isLinked || HasDash(page, from, at)) && Day(words[from].Key) is { } first && first <= last && DateWords.MonthOf(words[from - 1].Key) is not null
            ? (last - first + 1, from - 1)
            : null;
    }

    private static bool IsLink(PageWords page, int last, int first)
    {
        if (last > 0 && last <= first && page.SentenceOf(last - 1) != page.SentenceOf(first))
            return true;
        for (var at = last; at < first; at++)
        {
            if (IsTo(page.Words[at].Key) || page.Words[at].Key is "ends" or "end" or "endet" or "ende" or "finishes" or "closes")
                return true;
        }

        return last == first && HasDash(page, last - 1, first);
    }

    private static bool IsTo(string key) => key is "to" or "until" or "till" or "through" or "bis" or "thru";

    private static bool HasDash(PageWords page, int left, int right) =>
        page.Page.Text.AsSpan(page.Words[left].End, page.Words[right].Start - page.Words[left].End).IndexOfAny('-', '–', '/') >= 0;

    private static int? Day(string key) => char.IsAsciiDigit(key[0]) && key.Length <= DayDigits && NumberWords.Of(key) is >= 1 and <= 31 and var day ? day : null;

    private static DateOnly? Valid(int year, int month, int day) => day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}
