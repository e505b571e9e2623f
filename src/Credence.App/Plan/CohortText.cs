using System.Globalization;
using Credence.Advice;
using Credence.Advice.Planning.Cohorts;
using Credence.App.Ask;
using Credence.App.Hosting;

namespace Credence.App.Plan;

/// <summary>An employer's plan as text: the sum first, then people, heads and warnings.</summary>
internal static class CohortText
{
    private const int MostPeople = 100;

    internal static string Of(CohortPlan plan, bool bold)
    {
        var page = new Page(bold);
        var paid = plan.Decisions.Count(decision => decision.Paid.Count > 0);
        page.Strong($"Pay for {Phrase.Count(paid)} of {Phrase.Count(plan.Decisions.Count)} people: {Usd(plan.CostUsd)} of {Usd(plan.Cohort.BudgetUsd)}, at most {Usd(plan.Cohort.PerHeadCapUsd)} a head ({plan.Cohort.PerHeadCapFrom}).");
        page.Item("", plan.IsOptimal
            ? $"No plan under these limits brings more {(plan.Objective == "value" ? "value" : "goals")} ({Amount(plan, plan.Gain)})."
            : $"Brings {Amount(plan, plan.Gain)}; no plan brings more than {Amount(plan, plan.Bound)}.");
        page.Item("", $"{Number(plan.Hours)} hours{(plan.HoursMissing > 0 ? $" (unknown for {plan.HoursMissing} goals)" : "")}; {Pay(plan)}.");

        page.Heading("For whom");
        foreach (var decision in plan.Decisions.Take(MostPeople))
            page.Item("  - ", Said(decision));
        if (plan.Decisions.Count > MostPeople)
            page.Item("  ", $"… and {Phrase.Count(plan.Decisions.Count - MostPeople)} more; --json lists all.");

        page.Heading("Certified people");
        foreach (var head in plan.Heads)
            page.Item("  - ", $"{head.Name}: {head.Have} now, {head.Planned} more planned, needed: {(head.Needed is { } needed ? $"{needed} ({head.NeededFrom})" : head.NeededFrom)}.");

        if (plan.Warnings.Count > 0)
            page.Heading("Warnings");
        foreach (var warning in plan.Warnings)
            page.Item("  ! ", warning);
        page.Heading("Receipt");
        page.Item("  ", ReceiptShape.Of(plan.Receipt).Line());
        return page.ToString();
    }

    private static string Pay(CohortPlan plan)
    {
        var missing = plan.PayMissing == 0 ? "" : $"pay of {Phrase.Count(plan.PayMissing)} {(plan.PayMissing == 1 ? "person" : "people")} unknown";
        return plan.PayForHoursUsd is { } pay
            ? $"as working time they stand for {Usd(Math.Round(pay))} of pay, which is not in the budget{(missing.Length > 0 ? $" ({missing})" : "")}"
            : $"what they stand for as working time is unknown ({missing})";
    }

    private static string Said(PersonDecision decision)
    {
        var paid = decision.Paid.Count == 0 ? "nothing" : $"{Phrase.List([.. decision.Paid.Select(goal => goal.Label)])} ({Usd(decision.CostUsd)})";
        var not = string.Concat(decision.NotPaid.Select(one => $"; not {one.Goal.Label}: {one.Why}"));
        return $"{decision.Person.Name}: {paid}{not}.";
    }

    private static string Amount(CohortPlan plan, double gain) => plan.Objective == "value" ? Usd(gain) : $"{Number(gain)} goals";

    private static string Usd(double usd) => (usd < 0 ? "-$" : "$") + Math.Abs(usd).ToString(usd == Math.Floor(usd) ? "#,0" : "#,0.00", CultureInfo.InvariantCulture);

    private static string Number(double number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);
}
