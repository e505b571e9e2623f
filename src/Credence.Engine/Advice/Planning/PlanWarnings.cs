namespace Credence.Advice.Planning;

/// <summary>What could make a plan wrong or late.</summary>
internal static class PlanWarnings
{
    internal static List<PlanWarning> Of(PlanProfile profile, IReadOnlyList<ScheduledStep> steps, PlanChoice choice)
    {
        var warnings = new List<PlanWarning>(profile.Warnings);
        if (!choice.IsOptimal)
        {
            var gap = choice.Bound == 0 ? 0 : (choice.Bound - choice.Gain) / (double)Math.Abs(choice.Bound);
            warnings.Add(new PlanWarning(PlanWarningKind.NotProven, null, $"Not proven best: the search stopped at its limit of work. No plan brings more than {PlanWords.Gain(profile.Objective, Planner.Unscaled(profile, choice.Bound))}, that is {PlanWords.Percent(gap)} of it at most."));
        }

        foreach (var step in steps)
        {
            warnings.AddRange(step.Option.Remarks);
            if (Ends(profile, step, steps.Max(other => other.End)) is { } ends)
                warnings.Add(ends);
            if (step.Gain is null)
                warnings.Add(new PlanWarning(PlanWarningKind.Value, step.Option.Id, $"What {step.Option.Label} is worth is unknown; it is here because you insist on it, and is not in the plan's sum."));
        }

        if (profile.Objective == PlanObjective.ExpectedValue && steps.Count(step => step.Option.Value is { IsOfModel: true }) > 1)
            warnings.Add(new PlanWarning(PlanWarningKind.Value, null, "The return model values each option as if it alone shortened the search; one search can be shortened only once, so what several bring together is less than the sum."));
        return Sorted(warnings);
    }

    internal static List<PlanWarning> Sorted(IEnumerable<PlanWarning> warnings) => [.. warnings.OrderBy(warning => warning.Kind)];

    private static PlanWarning? Ends(PlanProfile profile, ScheduledStep step, DateOnly planDone)
    {
        if (step.Option.EndsOn is not { } last)
            return null;
        var days = last.DayNumber - step.End.DayNumber;
        if (days >= profile.MarginDays && last >= planDone)
            return null;
        return new PlanWarning(PlanWarningKind.ExamEnds, step.Option.Id, days >= profile.MarginDays
            ? FormattableString.Invariant($"The last day of {step.Option.Label}, {Phrase.Day(last)}, comes before the end of the plan, {Phrase.Day(planDone)}: {days} days are left after its step, so do not let it slip.")
            : FormattableString.Invariant($"{step.Option.Label} is planned to be done by {Phrase.Day(step.End)}, and its last day is {Phrase.Day(last)}: {days} days for a second try or a late week, {profile.MarginDays} should be left."));
    }
}
