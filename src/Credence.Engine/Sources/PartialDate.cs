using System.Globalization;

namespace Credence.Sources;

/// <summary>A date as exactly as it is known: a day, a month, a year, or a span (EDTF notation <c>2026-03/2026-12</c>).</summary>
/// <param name="Text">As written in the data file.</param>
/// <param name="Earliest">The first day it can mean.</param>
/// <param name="Latest">The last day it can mean.</param>
public readonly record struct PartialDate(string Text, DateOnly Earliest, DateOnly Latest)
{
    private const int MonthsOfYear = 12;
    private const int YearDigits = 4;
    private const int MonthDigits = 7;

    /// <summary>A date known to the day.</summary>
    public static PartialDate Of(DateOnly day) => new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day, day);

    /// <summary>True where this date is later than the other whatever the missing parts are.</summary>
    public bool IsCertainlyAfter(PartialDate other) => Earliest > other.Latest;

    /// <summary>When, in words: <c>on 3 May 2025</c>, <c>in May 2025</c>, <c>in 2025</c>; of a span <c>between March 2026 and December 2026</c>.</summary>
    public string When => Text.IndexOf('/', StringComparison.Ordinal) is >= 0 and var slash
        ? $"between {Words(Text[..slash], Earliest)} and {Words(Text[(slash + 1)..], Latest)}"
        : $"{(Text.Length > MonthDigits ? "on" : "in")} {Words(Text, Earliest)}";

    /// <summary>Reads <c>yyyy</c>, <c>yyyy-MM</c>, <c>yyyy-MM-dd</c> or two of them with a slash between; false for anything else.</summary>
    public static bool TryParse(string text, out PartialDate date)
    {
        date = default;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var first = slash < 0 ? text : text[..slash];
        var last = slash < 0 ? text : text[(slash + 1)..];
        if (Span(first) is not { } from || Span(last) is not { } to || to.Latest < from.Earliest)
            return false;
        date = new PartialDate(text, from.Earliest, to.Latest);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static string Words(string text, DateOnly day) =>
        day.ToString(text.Length == YearDigits ? "yyyy" : text.Length == MonthDigits ? "MMMM yyyy" : "d MMMM yyyy", CultureInfo.InvariantCulture);

    private static (DateOnly Earliest, DateOnly Latest)? Span(string text)
    {
        switch (text.Length)
        {
            case YearDigits when Day(text + "-01-01") is { } first:
                return (first, new DateOnly(first.Year, MonthsOfYear, 31));
            case MonthDigits when Day(text + "-01") is { } first:
                return (first, first.AddMonths(1).AddDays(-1));
            default:
                return Day(text) is { } day ? (day, day) : null;
        }
    }

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
