using System.Globalization;
using Credence.Pages.Phrases;

namespace Credence.Pages.Facts;

/// <summary>Reads dates as pages write them, English and German: days, months, quarters, seasons and years.</summary>
internal static class DateReader
{
    private const int FirstYear = 1990;
    private const int LastYear = 2099;
    private const int YearDigits = 4;
    private const int Quarter = 3;

    /// <summary>The date whose year is a word; null where the word is no year.</summary>
    /// <param name="page">The page.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="at">Index of the year.</param>
    internal static (DateOnly Earliest, DateOnly Latest, int First, int End)? At(PageWords page, PageSentence sentence, int at)
    {
        var words = page.Words;
        if (words[at].Key.Length != YearDigits || !words[at].IsNumber || NumberWords.Of(words[at].Key) is not (>= FirstYear and <= LastYear and var year))
            return null;
        if (Iso(page, sentence, at, year) is { } iso)
            return iso;
        var before = at - 1;
        if (before < sentence.First)
            return Year(year, at, at + 1);
        if (DateWords.MonthOf(words[before].Key) is { } named)
            return before > sentence.First && words[before].Before == Gap.None && Day(words[before - 1].Key) is { } early && Valid(year, named, early) is { } first ? (first, first, before - 1, at + 1) : Month(year, named, before, at + 1);
        if (before > sentence.First && Day(words[before].Key) is { } middle && DateWords.MonthOf(words[before - 1].Key) is { } american && Valid(year, american, middle) is { } second)
            return (second, second, before - 1, at + 1);
        if (before > sentence.First && Touches(page, before, at, "./-") && Touches(page, before - 1, before, "./-"))
            return Figures(words[before - 1].Key, words[before].Key, year, before - 1, at + 1, Touches(page, before - 1, before, "."));
        if (Touches(page, before, at, "./") && NumberWords.Of(words[before].Key) is (>= 1 and <= 12) and var month)
            return Month(year, month, before, at + 1);
        if (words[before].Key is "q" or "quarter" || (before > sentence.First && words[before - 1].Key == "q"))
            return words[before].IsNumber && NumberWords.Of(words[before].Key) is (>= 1 and <= 4) and var quarter
                ? (new DateOnly(year, (quarter * Quarter) - 2, 1), new DateOnly(year, quarter * Quarter, 1).AddMonths(1).AddDays(-1), before - 1, at + 1)
                : Year(year, at, at + 1);
        return Year(year, at, at + 1);
    }

    /// <summary>Reads a date of structured data; its day alone counts.</summary>
    internal static DateOnly? Iso(string value) =>
        value.Length >= 10 && DateOnly.TryParseExact(value.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static (DateOnly, DateOnly, int, int)? Iso(PageWords page, PageSentence sentence, int at, int year)
    {
        if (at + 1 >= sentence.End || !Touches(page, at, at + 1, "-/") || NumberWords.Of(page.Words[at + 1].Key) is not (>= 1 and <= 12 and var month) || page.Words[at + 1].Key.Length != 2)
            return null;
        return at + 2 < sentence.End && Touches(page, at + 1, at + 2, "-/") && Day(page.Words[at + 2].Key) is { } day && Valid(year, month, day) is { } whole
            ? (whole, whole, at, at + 3)
            : Month(year, month, at, at + 2);
    }

    /// <summary>Two figures before a year: a day and a month in either order, the later reading where both can be; between full stops the day comes first.</summary>
    private static (DateOnly, DateOnly, int, int)? Figures(string one, string two, int year, int first, int end, bool isDayFirst)
    {
        if (NumberWords.Of(one) is not { } a || NumberWords.Of(two) is not { } b)
            return Year(year, end - 1, end);
        if (isDayFirst && Valid(year, b, a) is { } day)
            return (day, day, first, end);
        var readings = new[] { Valid(year, b, a), Valid(year, a, b) }.OfType<DateOnly>().ToList();
        return readings.Count == 0 ? Year(year, end - 1, end) : (readings.Max(), readings.Max(), first, end);
    }

    private static (DateOnly, DateOnly, int, int) Year(int year, int first, int end) => (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), first, end);

    private static (DateOnly, DateOnly, int, int) Month(int year, int month, int first, int end) =>
        (new DateOnly(year, month, 1), new DateOnly(year, month, 1).AddMonths(1).AddDays(-1), first, end);

    private static DateOnly? Valid(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static int? Day(string key) => char.IsAsciiDigit(key[0]) && key.Length <= 2 ? NumberWords.Of(key) : null;

    private static bool Touches(PageWords page, int one, int other, string signs)
    {
        var (start, end) = (page.Words[one].End, page.Words[other].Start);
        return end - start == 1 && signs.Contains(page.Page.Text[start], StringComparison.Ordinal) && page.Words[one].IsNumber;
    }
}
