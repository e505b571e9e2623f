namespace Credence.Rules.Feel;

/// <summary>Points in time as ticks of 100 ns since the first of January of the year 1, in UTC where a zone is known.</summary>
internal static class Instants
{
    internal static long? Of(Value.DateTime moment)
    {
        var local = moment.Day.ToDateTime(moment.Clock).Ticks;
        return moment.Zone is null ? local : Temporal.OffsetOf(moment.Zone, moment.Day, moment.Clock) is { } offset ? local - offset.Ticks : null;
    }

    internal static long? Of(Value.Time time) =>
        time.Zone is null ? time.Clock.Ticks : Temporal.OffsetOf(time.Zone, new DateOnly(2000, 1, 1), time.Clock) is { } offset ? time.Clock.Ticks - offset.Ticks : null;

    /// <summary>A day at midnight UTC, as a date becomes a date and time.</summary>
    internal static Value.DateTime AtMidnight(DateOnly day) => new(day, TimeOnly.MinValue, new ClockZone(TimeSpan.Zero, null));

    /// <summary>Moved along the local clock; null where that leaves the years 1 to 9999.</summary>
    internal static Value.DateTime? Moved(Value.DateTime moment, TimeSpan by)
    {
        var ticks = (decimal)moment.Day.ToDateTime(moment.Clock).Ticks + by.Ticks;
        if (ticks < 0 || ticks > DateTime.MaxValue.Ticks)
            return null;
        var moved = new DateTime((long)ticks);
        return moment with { Day = DateOnly.FromDateTime(moved), Clock = TimeOnly.FromDateTime(moved) };
    }

    /// <summary>Moved by months, the day cut to the length of the month; null where that leaves the years 1 to 9999.</summary>
    internal static DateOnly? Moved(DateOnly day, long months)
    {
        var count = (Int128)(day.Year * 12) + day.Month - 1 + months;
        return count < 12 || count >= 120_000 ? null : day.AddMonths((int)months);
    }

    /// <summary>Time of day moved round the clock.</summary>
    internal static Value.Time Moved(Value.Time time, TimeSpan by)
    {
        var ticks = (time.Clock.Ticks + (by.Ticks % TimeSpan.TicksPerDay) + TimeSpan.TicksPerDay) % TimeSpan.TicksPerDay;
        return time with { Clock = new TimeOnly(ticks) };
    }
}
