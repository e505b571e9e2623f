namespace Credence.Pages.Facts;

/// <summary>Units of time in English and German.</summary>
internal static class TimeUnits
{
    internal const double DaysOfWeek = 7;
    internal const double WeeksOfMonth = 52 / 12d;
    private const double WeeksOfYear = 52;
    private const double WeeksOfSemester = 26;
    private const double HoursOfDay = 24;
    private const double DaysOfWeekend = 2;

    /// <summary>Hours a unit stands for; null where the word is no unit of hours.</summary>
    internal static double? Hours(string key) => key switch
    {
        "hour" or "hours" or "hrs" or "hr" or "h" or "std" or "stunde" or "stunden" or "zeitstunden" => 1,
        "unterrichtsstunden" or "unterrichtsstunde" or "unterrichtseinheiten" or "ue" or "lehrstunden" or "lerneinheiten" => 0.75,
        _ => null,
    };

    /// <summary>Weeks a unit stands for; null where the word is no unit of days or more.</summary>
    internal static double? Weeks(string key) => key switch
    {
        "day" or "days" or "tag" or "tage" or "tagen" or "evening" or "evenings" or "abend" or "abende" or "abenden" or "night" or "afternoon" or "nachmittag" => 1 / DaysOfWeek,
        "weekend" or "weekends" or "wochenende" or "wochenenden" => DaysOfWeekend / DaysOfWeek,
        "week" or "weeks" or "wk" or "wks" or "woche" or "wochen" => 1,
        "month" or "months" or "monat" or "monate" or "monaten" => WeeksOfMonth,
        "semester" or "semesters" or "semestern" => WeeksOfSemester,
        "year" or "years" or "jahr" or "jahre" or "jahren" => WeeksOfYear,
        _ => null,
    };

    /// <summary>Days a length of the clock is, as <c>48 hours</c> or <c>a weekend</c>.</summary>
    internal static double? Days(double number, string unit) =>
        Hours(unit) is { } hours ? number * hours / HoursOfDay : Weeks(unit) is { } weeks ? number * weeks * DaysOfWeek : null;
}
