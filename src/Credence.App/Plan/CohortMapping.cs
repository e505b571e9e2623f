using Credence.Advice.Planning.Cohorts;
using Credence.App.Hosting;

namespace Credence.App.Plan;

/// <summary>Turns an employer's plan into the shape the doors send.</summary>
internal static class CohortMapping
{
    private const int Decimals = 2;

    internal static CohortShape Of(CohortPlan plan, int smallest) => new(
        [.. plan.Decisions.Select(Person)],
        Math.Round(plan.CostUsd, Decimals),
        plan.Cohort.BudgetUsd,
        plan.Cohort.PerHeadCapUsd,
        plan.Cohort.PerHeadCapFrom,
        plan.Hours,
        plan.HoursMissing,
        plan.PayForHoursUsd is { } pay ? Math.Round(pay, Decimals) : null,
        plan.PayMissing,
        new ObjectiveShape(plan.Objective, plan.Gain, plan.Objective == "value" ? "usd" : "goals"),
        plan.Bound,
        plan.IsOptimal,
        [.. plan.Heads.Select(one => new HeadCountShape(one.Id, one.Name, one.Have, one.Planned, one.Needed, one.NeededFrom))],
        new StatisticsShape(smallest, [.. CohortStatistics.Of(plan, smallest).Select(one => new StatisticShape(one.By, one.Group, one.People, one.PaidFor, one.MeanPayUsd))]),
        plan.Warnings,
        ReceiptShape.Of(plan.Receipt));

    private static PersonShape Person(PersonDecision decision) => new(
        decision.Person.Name, decision.Person.Line, decision.CostUsd,
        [.. decision.Paid.Select(goal => new GoalShape(goal.Id, goal.CostUsd, goal.Hours))],
        [.. decision.NotPaid.Select(one => new UnpaidShape(one.Goal.Id, one.Why, one.Goal.Successors))]);
}
