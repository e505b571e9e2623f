namespace Credence.App.Plan;

/// <summary>An option that is not in the plan.</summary>
internal sealed record NotPlannedShape(string Option, string Name, string Because, string Why, string? Settle, IReadOnlyList<string> Successors);
