namespace Credence.Advice.Planning;

/// <summary>How many hours a week the person gives, and when.</summary>
/// <param name="PerWeek">Usual hours a week.</param>
/// <param name="Exceptions">Times with other hours; of several that overlap the last counts.</param>
public sealed record WorkHours(double PerWeek, IReadOnlyList<HoursException> Exceptions)
{
    private const int DaysPerWeek = 7;

    /// <summary>Hours in the seven days from this one on: each day has a seventh of the hours a week that hold on it.</summary>
    public double InWeekFrom(DateOnly first)
    {
        if (!Exceptions.Any(one => one.From <= first.AddDays(DaysPerWeek - 1) && first <= one.To))
            return PerWeek;
        return Enumerable.Range(0, DaysPerWeek).Sum(day => On(first.AddDays(day))) / DaysPerWeek;
    }

    /// <summary>The same with so many hours more in every week that has any.</summary>
    public WorkHours More(double hours) =>
        new(PerWeek > 0 ? PerWeek + hours : 0, [.. Exceptions.Select(one => one.HoursPerWeek > 0 ? one with { HoursPerWeek = one.HoursPerWeek + hours } : one)]);

    private double On(DateOnly day) => Exceptions.LastOrDefault(one => one.From <= day && day <= one.To)?.HoursPerWeek ?? PerWeek;
}
