using System.Globalization;
using System.Text.RegularExpressions;

namespace Credence.Rules.Feel;

/// <summary>Reads and writes dates (years 0001 to 9999), times and durations in the forms of ISO 8601 and XML Schema.</summary>
internal static partial class Temporal
{
    private const int LongestText = 100;

    /// <summary>Farthest that a clock may stand from UTC.</summary>
    internal static readonly TimeSpan MostOffset = TimeSpan.FromHours(18);

    /// <summary>The date, time, date and time, or duration that a text is; null where it is none.</summary>
    internal static Value? Parse(string text)
    {
        if (text.Length is 0 or > LongestText)
            return null;
        if (text[0] == 'P' || text.StartsWith("-P", StringComparison.Ordinal))
            return MonthsOf(text) ?? (Value?)DaysOf(text);
        var split = text.IndexOf('T', StringComparison.Ordinal);
        if (split == 10)
            return DayOf(text[..split]) is { } day && ClockOf(text[(split + 1)..]) is { } clock ? new Value.DateTime(day, clock.Clock, clock.Zone) : null;
        return DayOf(text) is { } whole ? new Value.Date(whole)
            : ClockOf(split == 0 ? text[1..] : text) is { } time ? new Value.Time(time.Clock, time.Zone) : null;
    }

    internal static string Shown(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static string Shown(TimeOnly clock, ClockZone? zone) =>
        clock.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture) + zone switch
        {
            null => "",
            { Name: { } name } => "@" + name,
            { Offset: { } offset } when offset == TimeSpan.Zero => "Z",
            { Offset: var offset } => (offset < TimeSpan.Zero ? "-" : "+") + offset!.Value.Duration().ToString(offset.Value.Seconds == 0 ? @"hh\:mm" : @"hh\:mm\:ss", CultureInfo.InvariantCulture),
        };

    internal static string Shown(TimeSpan span)
    {
        var size = span.Duration();
        var seconds = size.Seconds + (decimal)(size.Ticks % TimeSpan.TicksPerSecond) / TimeSpan.TicksPerSecond;
        var time = (size.Hours > 0 ? $"{size.Hours}H" : "") + (size.Minutes > 0 ? $"{size.Minutes}M" : "") + (seconds > 0 ? Numbers.Shown(seconds) + "S" : "");
        return span == TimeSpan.Zero ? "PT0S" : (span < TimeSpan.Zero ? "-P" : "P") + (size.Days > 0 ? $"{size.Days}D" : "") + (time.Length > 0 ? "T" + time : "");
    }

    internal static string Shown(long months)
    {
        var (years, rest) = Math.DivRem(Math.Abs(months), 12);
        return months == 0 ? "P0M" : (months < 0 ? "-P" : "P") + (years > 0 ? $"{years}Y" : "") + (rest > 0 ? $"{rest}M" : "");
    }

    /// <summary>The zone's offset from UTC on a day; null where the name is not known.</summary>
    internal static TimeSpan? OffsetOf(ClockZone zone, DateOnly day, TimeOnly clock) =>
        zone.Offset ?? (zone.Name is { } name && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var found) ? found.GetUtcOffset(new DateTime(day, clock, DateTimeKind.Unspecified)) : null);

    private static DateOnly? DayOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static (TimeOnly Clock, ClockZone? Zone)? ClockOf(string text)
    {
        if (ClockPattern().Match(text) is not { Success: true } match)
            return null;
        var (hours, minutes, seconds) = (Int(match, "h"), Int(match, "m"), Int(match, "s"));
        if (hours > 23 || minutes > 59 || seconds > 59)
            return null;
        var fraction = match.Groups["f"].Value is { Length: > 0 } digits ? (long)(Numbers.Parse("0" + digits)!.Value * TimeSpan.TicksPerSecond) : 0;
        var clock = new TimeOnly(new TimeSpan(hours, minutes, seconds).Ticks + fraction);
        return match.Groups["z"].Value switch
        {
            "" => (clock, null),
            "Z" or "z" => (clock, new ClockZone(TimeSpan.Zero, null)),
            ['@', .. var name] => TimeZoneInfo.TryFindSystemTimeZoneById(name, out _) ? (clock, new ClockZone(null, name)) : null,
            var offset => Offset(match, offset[0] == '-') is { } known ? (clock, new ClockZone(known, null)) : null,
        };
    }

    private static TimeSpan? Offset(Match match, bool west)
    {
        var offset = new TimeSpan(Int(match, "oh"), Int(match, "om"), Int(match, "os"));
        return Int(match, "om") > 59 || Int(match, "os") > 59 || offset > MostOffset ? null : west ? -offset : offset;
    }

    private static Value.MonthsDuration? MonthsOf(string text) =>
        MonthsPattern().Match(text) is { Success: true } match && (match.Groups["y"].Success || match.Groups["m"].Success)
            ? new Value.MonthsDuration(Signed(match, (long)Amount(match, "y") * 12 + (long)Amount(match, "m"))) : null;

    private static Value.DaysDuration? DaysOf(string text)
    {
        if (DaysPattern().Match(text) is not { Success: true } match || text[^1] is 'P' or 'T')
            return null;
        var seconds = (Amount(match, "d") * 86_400) + (Amount(match, "h") * 3600) + (Amount(match, "m") * 60) + Amount(match, "s");
        return SpanOf(Signed(match, 1) * seconds) is { } span ? new Value.DaysDuration(span) : null;
    }

    /// <summary>A duration of so many seconds; null where it is longer than can be held (about 29,000 years).</summary>
    internal static TimeSpan? SpanOf(decimal seconds) =>
        Math.Abs(seconds) < long.MaxValue / TimeSpan.TicksPerSecond ? new TimeSpan((long)(seconds * TimeSpan.TicksPerSecond)) : null;

    private static long Signed(Match match, long amount) => match.Groups["n"].Success ? -amount : amount;

    private static int Int(Match match, string group) => match.Groups[group].Value is { Length: > 0 } digits ? int.Parse(digits, CultureInfo.InvariantCulture) : 0;

    private static decimal Amount(Match match, string group) => match.Groups[group].Value is { Length: > 0 } digits ? Numbers.Parse(digits) ?? 0 : 0;

    [GeneratedRegex(@"^(?<h>[0-9]{2}):(?<m>[0-9]{2}):(?<s>[0-9]{2})(?<f>\.[0-9]{1,28})?(?<z>[Zz]|@[A-Za-z0-9_+/-]+|[+-](?<oh>[0-9]{2}):(?<om>[0-9]{2})(:(?<os>[0-9]{2}))?)?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex ClockPattern();

    [GeneratedRegex(@"^(?<n>-)?P((?<y>[0-9]{1,10})Y)?((?<m>[0-9]{1,10})M)?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex MonthsPattern();

    [GeneratedRegex(@"^(?<n>-)?P((?<d>[0-9]{1,15})D)?(T((?<h>[0-9]{1,15})H)?((?<m>[0-9]{1,15})M)?((?<s>[0-9]{1,15}(\.[0-9]{0,12})?)S)?)?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex DaysPattern();
}
