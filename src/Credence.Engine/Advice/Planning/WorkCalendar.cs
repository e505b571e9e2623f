namespace Credence.Advice.Planning;

/// <summary>The weeks of a plan and the hours in them, counted in quarters of an hour so that sums are exact. A week is the seven days from the first day of the plan on, or a multiple of seven days later.</summary>
public sealed class WorkCalendar
{
    /// <summary>Units in an hour.</summary>
    public const int UnitsPerHour = 4;

    /// <summary>Weeks of a plan at most.</summary>
    public const int MostWeeks = 520;

    private const int DaysPerWeek = 7;
    private const double Tiny = 1e-9;
    private readonly int[] _until;

    /// <summary>Lays out the weeks that end on or before the deadline.</summary>
    public WorkCalendar(DateOnly start, DateOnly deadline, WorkHours hours)
    {
        (Start, Deadline, Hours) = (start, deadline, hours);
        _until = new int[Math.Clamp((deadline.DayNumber - start.DayNumber + 1) / DaysPerWeek, 0, MostWeeks) + 1];
        for (var week = 0; week < Weeks; week++)
            _until[week + 1] = _until[week] + (int)Math.Floor(hours.InWeekFrom(FirstDay(week)) * UnitsPerHour + Tiny);
    }

    /// <summary>First day.</summary>
    public DateOnly Start { get; }

    /// <summary>Last day on which something may be finished.</summary>
    public DateOnly Deadline { get; }

    /// <summary>Hours a week it was made from.</summary>
    public WorkHours Hours { get; }

    /// <summary>Number of weeks.</summary>
    public int Weeks => _until.Length - 1;

    /// <summary>Units in all weeks.</summary>
    public int Capacity => _until[^1];

    /// <summary>Units for so many hours, rounded up.</summary>
    public static int UnitsFor(double hours) => (int)Math.Ceiling(hours * UnitsPerHour - Tiny);

    /// <summary>Units before a week begins.</summary>
    public int Before(int week) => _until[week];

    /// <summary>Units in a week.</summary>
    public int In(int week) => _until[week + 1] - _until[week];

    /// <summary>First day of a week.</summary>
    public DateOnly FirstDay(int week) => Start.AddDays(week * DaysPerWeek);

    /// <summary>Last day of a week.</summary>
    public DateOnly LastDay(int week) => FirstDay(week).AddDays(DaysPerWeek - 1);

    /// <summary>Units in the weeks that are over by the end of a day.</summary>
    public int UnitsThrough(DateOnly day) => _until[Math.Clamp((day.DayNumber - Start.DayNumber + 1) / DaysPerWeek, 0, Weeks)];

    /// <summary>Units in the weeks that have begun before a day.</summary>
    public int UnitsBefore(DateOnly day) => _until[Math.Clamp((day.DayNumber - Start.DayNumber + DaysPerWeek - 1) / DaysPerWeek, 0, Weeks)];

    /// <summary>The week in which work on the unit after so many units happens; <see cref="Weeks"/> where no week is left.</summary>
    public int WeekOf(int unit)
    {
        var place = Array.BinarySearch(_until, unit + 1);
        return (place >= 0 ? First(place) : ~place) - 1;
    }

    /// <summary>Weeks an amount of work can touch at most, wherever in the plan it begins; null where it does not fit.</summary>
    public int? MostWeeksFor(int units)
    {
        int? most = null;
        for (var week = 0; week < Weeks; week++)
        {
            if (In(week) == 0)
                continue;
            // the work begins with the last unit of this week
            var end = _until[week + 1] - 1 + units;
            if (end > Capacity)
                break;
            most = Math.Max(most ?? 0, WeekOf(end - 1) - week + 1);
        }

        return most ?? (units <= Capacity && units > 0 ? WeekOf(units - 1) + 1 : null);
    }

    private int First(int place)
    {
        while (place > 0 && _until[place - 1] == _until[place])
            place--;
        return place;
    }
}
