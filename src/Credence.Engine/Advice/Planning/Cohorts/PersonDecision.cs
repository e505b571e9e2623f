namespace Credence.Advice.Planning.Cohorts;

/// <summary>What the plan pays for one person.</summary>
/// <param name="Person">The person.</param>
/// <param name="Paid">Goals that are paid for.</param>
/// <param name="NotPaid">Goals that are not, each with the reason in words without a final stop.</param>
public sealed record PersonDecision(CohortPerson Person, IReadOnlyList<GoalFacts> Paid, IReadOnlyList<(GoalFacts Goal, string Why)> NotPaid)
{
    /// <summary>Money for this person, in US dollars.</summary>
    public double CostUsd => Paid.Sum(goal => goal.CostUsd ?? 0);
}
