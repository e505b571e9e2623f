namespace Credence.Advice.Planning;

/// <summary>An option that was finished, or worked on, before the plan begins.</summary>
/// <param name="Id">The option.</param>
/// <param name="Name">As shown.</param>
/// <param name="Kind">What its hours were spent on.</param>
/// <param name="Category">Category of a certification; null for none.</param>
/// <param name="Hours">Hours spent; null where unknown.</param>
/// <param name="IsFinished">False where work on it goes on.</param>
public sealed record FinishedOption(string Id, string Name, PlanOptionKind Kind, string? Category, double? Hours, bool IsFinished);
