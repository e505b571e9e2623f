namespace Credence.Advice.Planning;

/// <summary>Says of each option that could have been planned why it was not: by the limit that keeps it out, or by what the plan would lose with it.</summary>
internal static class LeftOut
{
    private const int MostAsked = 12;
    private const string Insist = "insist on it with 'must: true'";

    internal static IEnumerable<NotPlanned> Of(PlanProfile profile, PlanDraft draft, PlanChoice choice)
    {
        var asked = 0;
        for (var place = 0; place < draft.Options.Count; place++)
        {
            if (choice.Chosen.Contains(place))
                continue;
            var (option, task) = (draft.Options[place], draft.Problem.Tasks[place]);
            var (because, why, settle) = Plain(profile, draft, option, task) ?? (asked++ < MostAsked ? Searched(profile, draft, choice, place) : Unsearched(choice));
            yield return new NotPlanned(option.Id, option.FullName, because, why, settle, []);
        }
    }

    /// <summary>What shows without a search.</summary>
    private static (LeftOutBecause, string, string?)? Plain(PlanProfile profile, PlanDraft draft, PlanOption option, PlanTask task)
    {
        var hours = PlanWords.Hours(task.Units / (double)WorkCalendar.UnitsPerHour);
        if (option.HoursAreEstimated)
            hours = $"up to {hours} (estimated for its kind)";
        if (task.Category is { } category && draft.Problem.TakenCategories.Contains(category))
            return (LeftOutBecause.Exclusive, $"you have a certification of the category {option.Category}, and a second one of it adds little", "one of another category");
        if (task.Due - task.Release < task.Units)
        {
            var room = PlanWords.Hours(Math.Max(0, task.Due - task.Release) / (double)WorkCalendar.UnitsPerHour);
            var until = option.EndsOn is { } last && task.Due < profile.Calendar.Capacity ? $"its last day, {Phrase.Day(last)}," : "the deadline";
            return (LeftOutBecause.Time, $"it takes {hours}, and until {until} there are {room}", "more hours a week, or a later deadline");
        }

        if (task.CostCents > draft.Problem.BudgetCents)
            return (LeftOutBecause.Budget, $"it costs {(option.CostIsEstimated ? $"up to {PlanWords.Usd(task.CostCents / 100.0)} (as comparable ones do)" : PlanWords.Usd(task.CostCents / 100.0))}, and the budget is {PlanWords.Usd(profile.BudgetUsd)}", $"a budget of {PlanWords.Usd(task.CostCents / 100.0)} or more");
        if (task.Gain <= 0)
            return (LeftOutBecause.WorthLess, $"it is not expected to bring anything ({PlanWords.Gain(profile.Objective, Planner.Unscaled(profile, task.Gain))})", null);
        return null;
    }

    private static (LeftOutBecause, string, string?) Searched(PlanProfile profile, PlanDraft draft, PlanChoice choice, int place)
    {
        var problem = Insisting(draft.Problem, place);
        var answer = PlanSearch.Answer(problem, Effort.Question);
        if (answer.Choice is { } with)
        {
            var lost = Planner.Unscaled(profile, choice.Gain - with.Gain);
            var pushed = choice.Chosen.Except(with.Chosen).Select(other => draft.Options[other].Label).ToList();
            var instead = pushed.Count == 0 ? "" : $", since it would push out {Phrase.List(pushed)}";
            return with.Gain >= choice.Gain
                ? (LeftOutBecause.WorthLess, $"a plan with it brings as much, but takes longer or costs more{instead}", Insist)
                : (LeftOutBecause.WorthLess, $"the best plan found with it brings {PlanWords.Gain(profile.Objective, lost)} less{instead}", Insist);
        }

        return answer.IsImpossible
            ? LimitInTheWay.Of(profile, problem, place, draft.Options[place].HoursAreEstimated)
            : (LeftOutBecause.NotFound, "no plan with it was found within the effort of a short search; that there is none is not proven", $"{Insist}, and it is searched for longer");
    }

    private static (LeftOutBecause, string, string?) Unsearched(PlanChoice choice) =>
        (LeftOutBecause.WorthLess, choice.IsOptimal ? "no plan with it brings more" : "no better plan with it was found", Insist);

    private static PlanProblem Insisting(PlanProblem problem, int place) =>
        problem with { Tasks = [.. problem.Tasks.Select((task, other) => other == place ? task with { Must = true } : task)] };
}
