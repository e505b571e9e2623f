namespace Credence.App.Ask;

/// <summary>What to do, this week and after.</summary>
internal sealed record PlanShape(IReadOnlyList<PlanStepShape> Week, IReadOnlyList<PlanStepShape> Later);
