using System.Globalization;

namespace Credence.App.Pictures;

/// <summary>Scales of days; a value on them is the day's number.</summary>
internal static class DayAxis
{
    private const int MostTicks = 7;
    private const int MonthsOfYear = 12;
    private const int ShortestInMonths = 100;
    private const int DaysOfWeek = 7;

    // from one month to ten years
    private static readonly int[] Months = [1, 2, 3, 6, 12, 24, 60, 120];

    /// <summary>From one day to another, with ticks at weeks, months or years.</summary>
    internal static PlotAxis Of(DateOnly from, DateOnly to)
    {
        var days = to.DayNumber - from.DayNumber;
        if (days < ShortestInMonths)
        {
            var step = DaysOfWeek;
            while (days / step >= MostTicks)
                step *= 2;
            return new PlotAxis(from.DayNumber, to.DayNumber, [.. Enumerable.Range(0, days / step + 1).Select(place => Tick(from.AddDays(place * step), "d MMM", place))], false);
        }

        var every = Months.FirstOrDefault(step => Starts(from, to, step).Count() <= MostTicks, Months[^1]);
        return new PlotAxis(from.DayNumber, to.DayNumber, [.. Starts(from, to, every).Select((day, place) => Tick(day, every >= MonthsOfYear ? "yyyy" : day.Month == 1 || (place == 0 && !IsBeforeJanuary(day, every)) ? "MMM yyyy" : "MMM", place))], false);
    }

    // the next tick says the year, and two years side by side would run into each other
    private static bool IsBeforeJanuary(DateOnly day, int every) => day.AddMonths(every).Month == 1;

    private static AxisTick Tick(DateOnly day, string format, int place) => new(day.DayNumber, day.ToString(format, CultureInfo.InvariantCulture), place % 2 == 1);

    private static IEnumerable<DateOnly> Starts(DateOnly from, DateOnly to, int every)
    {
        var months = from.Year * MonthsOfYear + from.Month - 1;
        for (var month = (months + (from.Day > 1 ? 1 : 0) + every - 1) / every * every; ; month += every)
        {
            var day = new DateOnly(month / MonthsOfYear, month % MonthsOfYear + 1, 1);
            if (day > to)
                yield break;
            yield return day;
        }
    }
}
