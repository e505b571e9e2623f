using System.Globalization;

namespace Credence.Postings.Reading;

/// <summary>The day in a date as sources write it; relative ones ("2 days ago") are unknown, since nobody said from when.</summary>
internal static class StatedDay
{
    private const int FirstYear = 1990;
    private const int LastYear = 2100;
    private const long LeastSeconds = 631152000;
    private const long MostSeconds = 4102444800;
    private const long MillisecondsPerSecond = 1000;

    private static readonly string[] Forms =
    [
        "d.M.yyyy", "dd.MM.yyyy", "M/d/yyyy", "MM/dd/yyyy", "yyyy/MM/dd", "d MMM yyyy", "dd MMM yyyy", "MMM d, yyyy", "MMMM d, yyyy",
        "ddd, d MMM yyyy", "ddd, dd MMM yyyy", "yyyyMMdd",
    ];

    /// <summary>The day, or null where the text states none between 1990 and 2100.</summary>
    public static DateOnly? Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        var trimmed = text.AsSpan().Trim();
        if (trimmed.Length >= 10 && DateOnly.TryParseExact(trimmed[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return Plausible(day);
        if (DateOnly.TryParseExact(trimmed, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
            return Plausible(day);
        if (trimmed.Length > 16 && DateOnly.TryParseExact(trimmed[..16], "ddd, dd MMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
            return Plausible(day);
        return trimmed.Length >= 9 && decimal.TryParse(trimmed, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? SinceEpoch(number) : null;
    }

    private static DateOnly? SinceEpoch(decimal number)
    {
        var seconds = number > MostSeconds ? number / MillisecondsPerSecond : number;
        return seconds is >= LeastSeconds and < MostSeconds
            ? DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds((long)seconds).UtcDateTime)
            : null;
    }

    private static DateOnly? Plausible(DateOnly day) => day.Year is >= FirstYear and <= LastYear ? day : null;
}
