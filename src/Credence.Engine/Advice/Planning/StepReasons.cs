namespace Credence.Advice.Planning;

/// <summary>Says of each step why it is in the plan and why it comes when it does.</summary>
internal static class StepReasons
{
    internal static string Of(PlanProfile profile, PlanDraft draft, PlanChoice choice, int step)
    {
        var (place, option) = (choice.Chosen[step], draft.Options[choice.Chosen[step]]);
        var task = draft.Problem.Tasks[place];
        return string.Join(" ", new[] { There(profile, draft, choice, option, task), Kind(profile, option), When(profile, draft, choice, step) }.Where(text => text.Length > 0));
    }

    private static string There(PlanProfile profile, PlanDraft draft, PlanChoice choice, PlanOption option, PlanTask task)
    {
        var needing = choice.Chosen.Select(other => draft.Options[other]).Where(other => other.Needs.Contains(option.Id)).Select(other => other.Label).ToList();
        var needed = needing.Count > 0 ? $"{Phrase.List(needing)} {(needing.Count == 1 ? "needs" : "need")} it." : "";
        var must = option.Must ? "You insist on it." : "";
        var hours = task.Units / (double)WorkCalendar.UnitsPerHour;
        var worth = (profile.Objective, option) switch
        {
            (PlanObjective.ExpectedValue, { Value: { } value }) => $"Worth {PlanWords.Usd(value.Expected)} for {PlanWords.Hours(hours)}, {PlanWords.Usd(Math.Round(value.Expected / hours, 2))} an hour ({value.Why}).",
            (PlanObjective.PostingsOpened, { Opens: { } opens }) => $"Opens {PlanWords.Number(opens)} postings for {PlanWords.Hours(hours)}.",
            _ => "What it is worth is unknown.",
        };
        return string.Join(" ", new[] { must, needed, worth }.Where(text => text.Length > 0));
    }

    private static string Kind(PlanProfile profile, PlanOption option) => option.Kind == PlanOptionKind.Building && profile.BuildingShare > 0
        ? $"It counts to the {PlanWords.Percent(profile.BuildingShare)} of all hours that go into building ({profile.BuildingShareFrom})."
        : "";

    /// <summary>Why not later, or why not earlier.</summary>
    private static string When(PlanProfile profile, PlanDraft draft, PlanChoice choice, int step)
    {
        var (place, option) = (choice.Chosen[step], draft.Options[choice.Chosen[step]]);
        if (option.EndsOn is { } last && draft.Problem.Tasks[place].Due < profile.Calendar.Capacity)
            return $"It has to be done by {Phrase.Day(last)}.";
        if (option.Earliest is { } first && draft.Problem.Tasks[place].Release > 0 && Begins(draft.Problem, choice, step) == draft.Problem.Tasks[place].Release)
            return $"It cannot begin before {Phrase.Day(first)}.";
        var before = choice.Chosen.Take(step).Select(other => draft.Options[other]).Where(other => option.Needs.Contains(other.Id)).Select(other => other.Label).ToList();
        return before.Count > 0 ? $"It comes after {Phrase.List(before)}." : step == 0 && choice.Chosen.Count > 1 && !draft.Problem.HasReleases ? "It comes first because it brings most an hour while everything else is still done in time." : "";
    }

    private static int Begins(PlanProblem problem, PlanChoice choice, int step)
    {
        var now = 0;
        foreach (var task in choice.Chosen.Take(step).Select(place => problem.Tasks[place]))
            now = Math.Max(now, task.Release) + task.Units;
        return Math.Max(now, problem.Tasks[choice.Chosen[step]].Release);
    }
}
