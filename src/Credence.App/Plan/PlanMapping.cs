using Credence.Advice.Planning;
using Credence.App.Hosting;

namespace Credence.App.Plan;

/// <summary>Turns a plan of the engine into the shape the doors send.</summary>
internal static class PlanMapping
{
    private const int Decimals = 6;

    internal static TimedPlanShape Of(TimedPlan plan) => new(
        [.. plan.Steps.Select(Step)],
        plan.Postings,
        plan.Postings is null ? Missing(plan) : null,
        Rounded(plan.CostUsd),
        Rounded(plan.Hours),
        plan.IsOptimal,
        plan.Infeasible is null ? plan.Bound : null,
        plan.Infeasible is null ? Rounded(plan.Bound == 0 ? 0 : (plan.Bound - plan.Gain) / Math.Abs(plan.Bound)) : null,
        new ObjectiveShape(Kebab.Of(plan.Profile.Objective), plan.Gain, plan.Profile.Objective == PlanObjective.ExpectedValue ? "usd" : "postings"),
        Limits(plan.Profile),
        plan.BuildingShare is { } share ? Rounded(share) : null,
        [.. plan.NotPlanned.Select(one => new NotPlannedShape(one.Option, one.Name, Kebab.Of(one.Because), one.Why, one.Settle, one.Successors))],
        [.. plan.WhatIf.Select(one => new WhatIfShape(one.Limit, one.To, one.Gain, one.More, one.IsProven))],
        [.. plan.Warnings.Select(one => new PlanWarningShape(Kebab.Of(one.Kind), one.Option, one.Text))],
        plan.Infeasible is { } none ? new InfeasibleShape(none.Why, none.Where, [.. none.Relax.Select(one => new RelaxationShape(one.Limit, one.From, one.To, one.Text))], none.IsProven) : null,
        ReceiptShape.Of(plan.Receipt));

    private static StepShape Step(ScheduledStep step) => new(
        step.Option.Id, step.Option.Name, Kebab.Of(step.Option.Kind), step.Option.Category, step.Start, step.End, step.Hours, step.CostUsd, step.Option.Value?.Expected, step.Option.Opens,
        step.Option.EndsOn, step.Why, [.. step.Weeks.Select(week => new WeekShape(week.First, week.Hours))]);

    private static LimitsShape Limits(PlanProfile profile) => new(
        profile.Calendar.Start, profile.Calendar.Deadline, profile.Calendar.Weeks, profile.Calendar.Hours.PerWeek, profile.Calendar.Capacity / (double)WorkCalendar.UnitsPerHour,
        profile.BudgetUsd, profile.BuildingShare, profile.BuildingShareFrom, profile.AtOnce);

    private static string Missing(TimedPlan plan) => plan.Steps.Count == 0 ? "nothing is planned" : "how many postings a step opens is not stated for every step";

    private static double Rounded(double number) => Math.Round(number, Decimals);
}
