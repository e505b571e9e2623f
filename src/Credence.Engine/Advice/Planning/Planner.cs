using Credence.Sources;

namespace Credence.Advice.Planning;

/// <summary>Makes the plan for one profile: which options, in which weeks, why, and what would change it. The same profile and receipt give the same plan. Method: docs/method/plan.md.</summary>
public static class Planner
{
    /// <summary>The plan, or why there is none.</summary>
    /// <param name="profile">Limits and options.</param>
    /// <param name="receipt">As-of day, seed and hashes, carried along.</param>
    /// <param name="progress">Told in words what is being done; for long searches.</param>
    public static TimedPlan Plan(PlanProfile profile, Receipt receipt, Action<string>? progress = null)
    {
        var draft = PlanDraft.Of(profile);
        if (Relaxations.Barred(profile, draft) is { } barred)
            return None(profile, draft, barred, receipt);
        progress?.Invoke(FormattableString.Invariant($"choosing among {draft.Options.Count} options over {profile.Calendar.Weeks} weeks"));
        var answer = PlanSearch.Answer(draft.Problem, Effort.Plan);
        if (answer.Choice is not { } choice)
        {
            progress?.Invoke($"{(answer.IsImpossible ? "no plan keeps every limit" : "no plan was found within the effort")}; looking for the least change that helps");
            return None(profile, draft, Relaxations.Of(profile, answer.IsImpossible), receipt);
        }

        var (problem, sound) = SecondTry.Of(draft.Problem, choice.Chosen);
        choice = choice with { Chosen = WorkOrder.MostWorthFirst(problem, sound) };
        var steps = Steps(profile, draft with { Problem = problem }, choice);
        progress?.Invoke("asking what was left out and what would change the plan");
        return new TimedPlan(
            profile, steps, [.. draft.Barred, .. LeftOut.Of(profile, draft, choice)], Unscaled(profile, choice.Gain), Unscaled(profile, choice.Bound), choice.IsOptimal,
            steps.All(step => step.Option.Opens is not null) && steps.Count > 0 ? steps.Sum(step => step.Option.Opens!.Value) : null,
            WhatIfs.Of(profile, choice), PlanWarnings.Of(profile, steps, choice), null, receipt);
    }

    /// <summary>A gain of the search in the objective's own unit.</summary>
    internal static double Unscaled(PlanProfile profile, long gain) => profile.Objective == PlanObjective.ExpectedValue ? gain / 100.0 : gain;

    private static TimedPlan None(PlanProfile profile, PlanDraft draft, Infeasibility why, Receipt receipt) =>
        new(profile, [], draft.Barred, 0, 0, false, null, [], PlanWarnings.Sorted(profile.Warnings), why, receipt);

    private static List<ScheduledStep> Steps(PlanProfile profile, PlanDraft draft, PlanChoice choice)
    {
        var (calendar, problem) = (profile.Calendar, draft.Problem);
        var laid = WorkLayout.Of(problem, choice.Chosen, calendar, profile.AtOnce);
        return
        [
            .. choice.Chosen.Select((place, step) => (Place: place, Step: step, Weeks: laid[step]))
                .OrderBy(one => one.Weeks[0].Week).ThenBy(one => one.Step)
                .Select(one =>
                {
                    var (option, task) = (draft.Options[one.Place], problem.Tasks[one.Place]);
                    return new ScheduledStep(
                        option, calendar.FirstDay(one.Weeks[0].Week), calendar.LastDay(one.Weeks[^1].Week), task.Units / (double)WorkCalendar.UnitsPerHour, task.CostCents / 100.0,
                        Known(profile, option) ? Unscaled(profile, task.Gain) : null, StepReasons.Of(profile, draft, choice, one.Step),
                        [.. one.Weeks.Select(week => new WeekOfWork(calendar.FirstDay(week.Week), week.Units / (double)WorkCalendar.UnitsPerHour))]);
                }),
        ];
    }

    private static bool Known(PlanProfile profile, PlanOption option) => profile.Objective == PlanObjective.ExpectedValue ? option.Value is not null : option.Opens is not null;
}
