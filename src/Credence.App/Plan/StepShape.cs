namespace Credence.App.Plan;

/// <summary>One step; hours in all and by week, money in US dollars, start and end as first and last day of a week.</summary>
internal sealed record StepShape(
    string Option, string Name, string Kind, string? Category, DateOnly Start, DateOnly End, double Hours, double Cost, double? Value, double? Opens, DateOnly? EndsOn, string Why,
    IReadOnlyList<WeekShape> Weeks);
