namespace Credence.App.Plan;

/// <summary>A warning.</summary>
internal sealed record PlanWarningShape(string Kind, string? Option, string Text);
