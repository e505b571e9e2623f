namespace Credence.Rules.Feel;

/// <summary>What can be asked of a date, time, duration or range by a path (DMN 1.5, table 65).</summary>
internal static class Properties
{
    /// <summary>The property; null where the value has none of this name.</summary>
    internal static Value? Of(Value value, string name) => value switch
    {
        Value.Date(var day) => OfDay(day, name),
        Value.Time(var clock, var zone) => OfClock(clock, zone, default, name),
        Value.DateTime(var day, var clock, var zone) => OfDay(day, name) ?? OfClock(clock, zone, day, name),
        Value.DaysDuration(var span) => OfSpan(span, name),
        Value.MonthsDuration(var months) => name switch
        {
            "years" => Whole(months / 12),
            "months" => Whole(months % 12),
            "value" => Whole(months),
            _ => null,
        },
        Value.Range range => OfRange(range, name),
        _ => null,
    };

    private static Value.Number? OfDay(DateOnly day, string name) => name switch
    {
        "year" => Whole(day.Year),
        "month" => Whole(day.Month),
        "day" => Whole(day.Day),
        "weekday" => Whole(day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek),
        _ => null,
    };

    private static Value? OfClock(TimeOnly clock, ClockZone? zone, DateOnly day, string name) => name switch
    {
        "hour" => Whole(clock.Hour),
        "minute" => Whole(clock.Minute),
        "second" => Whole(clock.Second),
        "time offset" => zone is not null && Temporal.OffsetOf(zone, day, clock) is { } offset ? new Value.DaysDuration(offset) : Value.Null,
        "timezone" => Value.Of(zone?.Name),
        _ => null,
    };

    private static Value.Number? OfSpan(TimeSpan span, string name) => name switch
    {
        "days" => Whole(span.Days),
        "hours" => Whole(span.Hours),
        "minutes" => Whole(span.Minutes),
        "seconds" => new Value.Number((decimal)(span.Ticks % TimeSpan.TicksPerMinute) / TimeSpan.TicksPerSecond),
        "value" => new Value.Number((decimal)span.Ticks / TimeSpan.TicksPerSecond),
        _ => null,
    };

    private static Value? OfRange(Value.Range range, string name) => name switch
    {
        "start" => range.Low,
        "end" => range.High,
        "start included" => Value.Of(!range.LowOpen),
        "end included" => Value.Of(!range.HighOpen),
        _ => null,
    };

    private static Value.Number Whole(long number) => new(number);
}
