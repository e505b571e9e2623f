namespace Credence.Pages.Phrases;

/// <summary>Names of months and weekdays in English and German, whole and shortened.</summary>
internal static class DateWords
{
    /// <summary>Days of a week.</summary>
    internal const int Weekdays = 7;
    private static readonly string[][] WeekdayStarts = [["mon"], ["tue", "dien"], ["wed", "mitt"], ["thu", "donn"], ["fri", "frei"], ["sat", "sams"], ["sun", "sonn"]];

    private static readonly Dictionary<string, int> Months = new(StringComparer.OrdinalIgnoreCase)
    {
        ["january"] = 1, ["jan"] = 1, ["januar"] = 1, ["jänner"] = 1,
        ["february"] = 2, ["feb"] = 2, ["februar"] = 2,
        ["march"] = 3, ["mar"] = 3, ["märz"] = 3, ["mrz"] = 3, ["maerz"] = 3,
        ["april"] = 4, ["apr"] = 4,
        ["may"] = 5, ["mai"] = 5,
        ["june"] = 6, ["jun"] = 6, ["juni"] = 6,
        ["july"] = 7, ["jul"] = 7, ["juli"] = 7,
        ["august"] = 8, ["aug"] = 8,
        ["september"] = 9, ["sep"] = 9, ["sept"] = 9,
        ["october"] = 10, ["oct"] = 10, ["oktober"] = 10, ["okt"] = 10,
        ["november"] = 11, ["nov"] = 11,
        ["december"] = 12, ["dec"] = 12, ["dezember"] = 12, ["dez"] = 12,
    };

    /// <summary>The weekday that a word begins as, 0 for Monday; null where it begins as none. For words that are known to be one.</summary>
    internal static int? WeekdayOf(string key) =>
        !key.StartsWith("month", StringComparison.Ordinal) && Array.FindIndex(WeekdayStarts, starts => starts.Any(start => key.StartsWith(start, StringComparison.Ordinal))) is var day and >= 0 ? day : null;

    /// <summary>The month a word names (1 to 12); null where it names none.</summary>
    internal static int? MonthOf(ReadOnlySpan<char> word) =>
        Months.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var month) ? month : null;
}
