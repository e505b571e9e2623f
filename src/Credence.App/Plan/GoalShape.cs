namespace Credence.App.Plan;

/// <summary>A goal that is paid for; hours null where unknown.</summary>
internal sealed record GoalShape(string Option, double? Cost, double? Hours);
