namespace Credence.App.Plan;

/// <summary>Hours of one step in the seven days from a day on.</summary>
internal sealed record WeekShape(DateOnly From, double Hours);
