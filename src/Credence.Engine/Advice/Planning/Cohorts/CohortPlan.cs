using Credence.Sources;

namespace Credence.Advice.Planning.Cohorts;

/// <summary>What an employer pays for whom.</summary>
/// <param name="Cohort">People and limits.</param>
/// <param name="Decisions">One for each person, in file order.</param>
/// <param name="Heads">Certified people had, planned and needed.</param>
/// <param name="Objective">What it has most of, after the heads needed: <c>value</c> or <c>goals</c>.</param>
/// <param name="Gain">How much of it (US dollars or goals).</param>
/// <param name="Bound">Proven: no plan under these limits has more.</param>
/// <param name="IsOptimal">True where <paramref name="Gain"/> is proven to be the most there is.</param>
/// <param name="Warnings">What to know, without names.</param>
/// <param name="Receipt">How to repeat it.</param>
public sealed record CohortPlan(
    Cohort Cohort, IReadOnlyList<PersonDecision> Decisions, IReadOnlyList<HeadCount> Heads, string Objective, double Gain, double Bound, bool IsOptimal,
    IReadOnlyList<string> Warnings, Receipt Receipt)
{
    private const double WorkingHoursPerYear = 2080;

    /// <summary>Money in all, in US dollars.</summary>
    public double CostUsd => Decisions.Sum(decision => decision.CostUsd);

    /// <summary>Hours of the goals paid for whose hours are known.</summary>
    public double Hours => Decisions.Sum(decision => decision.Paid.Sum(goal => goal.Hours ?? 0));

    /// <summary>Goals paid for whose hours are unknown (count).</summary>
    public int HoursMissing => Decisions.Sum(decision => decision.Paid.Count(goal => goal.Hours is null));

    /// <summary>Pay for those hours if they are working time, at pay / 2,080 an hour, in US dollars; of people whose pay is stated, null where that is none of those with such hours.</summary>
    public double? PayForHoursUsd => PayMissing > 0 && PayMissing == AtWork.Count()
        ? null
        : AtWork.Sum(decision => decision.Paid.Sum(goal => goal.Hours ?? 0) * (decision.Person.PayUsd ?? 0) / WorkingHoursPerYear);

    /// <summary>People with such hours whose pay is not stated (count).</summary>
    public int PayMissing => AtWork.Count(decision => decision.Person.PayUsd is null);

    private IEnumerable<PersonDecision> AtWork => Decisions.Where(decision => decision.Paid.Any(goal => goal.Hours > 0));
}
