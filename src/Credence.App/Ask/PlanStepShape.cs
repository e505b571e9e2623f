namespace Credence.App.Ask;

/// <summary>One thing to do.</summary>
internal sealed record PlanStepShape(string Id, string Text, string Source);
