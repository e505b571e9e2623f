namespace Credence.Advice;

/// <summary>What to do, in order.</summary>
/// <param name="Week">Steps for this week.</param>
/// <param name="Later">Steps after that.</param>
public sealed record AdvicePlan(IReadOnlyList<PlanStep> Week, IReadOnlyList<PlanStep> Later);
