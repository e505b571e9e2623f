using System.Globalization;

namespace Credence.Rules.Feel;

/// <summary>Functions of dates, times and durations.</summary>
internal static class TimeFunctions
{
    internal static IReadOnlyList<BuiltIn> All { get; } =
    [
        BuiltIn.Of("date", "from|year, month, day", call => call.Count == 3 ? DateOf(call) : call.Count == 1 ? Day(call[0]) is { } day ? new Value.Date(day) : Read<Value.Date>(call) : null),
        BuiltIn.Of("time", "from|hour, minute, second, offset?", call => call.Count >= 3 ? TimeOf(call) : call.Count == 1 ? ClockOf(call[0]) ?? Read<Value.Time>(call) : null),
        BuiltIn.Of("date and time", "from|date, time", call => call.Count == 2 ? Moment(call) : call[0] is Value.DateTime same ? same : ReadMoment(call)),
        BuiltIn.Of("duration", "from", call => call[0] is Value.DaysDuration or Value.MonthsDuration ? call[0] : Read<Value.DaysDuration>(call) ?? (Value?)Read<Value.MonthsDuration>(call)),
        BuiltIn.Of("years and months duration", "from, to", call => Day(call[0]) is { } from && Day(call[1]) is { } to ? new Value.MonthsDuration(Months(from, to)) : null),
        BuiltIn.Of("day of year", "date", call => OfDay(call, day => new Value.Number(day.DayOfYear))),
        BuiltIn.Of("day of week", "date", call => OfDay(call, day => new Value.Text(CultureInfo.InvariantCulture.DateTimeFormat.GetDayName(day.DayOfWeek)))),
        BuiltIn.Of("month of year", "date", call => OfDay(call, day => new Value.Text(CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(day.Month)))),
        BuiltIn.Of("week of year", "date", call => OfDay(call, day => new Value.Number(ISOWeek.GetWeekOfYear(day.ToDateTime(TimeOnly.MinValue))))),
        BuiltIn.Of("now", "", call => call.Run.AsOf is { } now ? new Value.DateTime(DateOnly.FromDateTime(now), TimeOnly.FromDateTime(now), new ClockZone(TimeSpan.Zero, null)) : null),
        BuiltIn.Of("today", "", call => call.Run.AsOf is { } now ? new Value.Date(DateOnly.FromDateTime(now)) : null),
    ];

    private static T? Read<T>(Arguments call)
        where T : Value => call.Text(0) is { } text ? Temporal.Parse(text) as T : null;

    private static Value.DateTime? ReadMoment(Arguments call) => call.Text(0) is { } text
        ? Temporal.Parse(text) switch
        {
            Value.DateTime moment => moment,
            Value.Date(var day) => new Value.DateTime(day, TimeOnly.MinValue, null),
            _ => null,
        }
        : call[0] is Value.Date(var whole) ? Instants.AtMidnight(whole) : null;

    private static DateOnly? Day(Value value) => value switch
    {
        Value.Date(var day) => day,
        Value.DateTime moment => moment.Day,
        Value.List([var only]) and not Value.List([Value.List]) => Day(only),
        _ => null,
    };

    private static Value? DateOf(Arguments call) =>
        call.Whole(0) is { } year and >= 1 and <= 9999 && call.Whole(1) is { } month and >= 1 and <= 12 && call.Whole(2) is { } day and >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new Value.Date(new DateOnly(year, month, day)) : null;

    private static Value? TimeOf(Arguments call)
    {
        if (call.Whole(0) is not { } hour || call.Whole(1) is not { } minute || call.Number(2) is not { } second
            || hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or >= 60)
            return null;
        var offset = call.Single<Value.DaysDuration>(3);
        if (call.Count > 3 && !call.IsNull(3) && (offset is null || offset.Span > Temporal.MostOffset || offset.Span < -Temporal.MostOffset))
            return null;
        return new Value.Time(
            new TimeOnly(new TimeSpan(hour, minute, 0).Ticks + (long)(second * TimeSpan.TicksPerSecond)), offset is null ? null : new ClockZone(offset.Span, null));
    }

    private static Value.Time? ClockOf(Value value) => value switch
    {
        Value.Time time => time,
        Value.DateTime moment => new Value.Time(moment.Clock, moment.Zone),
        Value.Date => new Value.Time(TimeOnly.MinValue, new ClockZone(TimeSpan.Zero, null)),
        _ => null,
    };

    private static Value.DateTime? Moment(Arguments call) =>
        Day(call[0]) is { } day && call.Single<Value.Time>(1) is { } time ? new Value.DateTime(day, time.Clock, time.Zone) : null;

    private static Value? OfDay(Arguments call, Func<DateOnly, Value> ask) => Day(call[0]) is { } day ? ask(day) : null;

    /// <summary>Whole months from one day to another.</summary>
    private static long Months(DateOnly from, DateOnly to)
    {
        var months = ((to.Year - from.Year) * 12L) + to.Month - from.Month;
        return months > 0 && to.Day < from.Day ? months - 1 : months < 0 && to.Day > from.Day ? months + 1 : months;
    }
}
