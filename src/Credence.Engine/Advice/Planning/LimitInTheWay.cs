namespace Credence.Advice.Planning;

/// <summary>Says which limit keeps an option out of every plan.</summary>
internal static class LimitInTheWay
{
    private const int Percents = 100;

    /// <summary>The reason, in words, and what would change it.</summary>
    /// <param name="profile">Limits and options.</param>
    /// <param name="problem">The problem in which the option is insisted on; it has no plan.</param>
    /// <param name="place">Place of the option.</param>
    /// <param name="isEstimated">Whether its hours are an estimate.</param>
    internal static (LeftOutBecause Because, string Why, string? Settle) Of(PlanProfile profile, PlanProblem problem, int place, bool isEstimated)
    {
        var withoutShare = PlanSearch.Fits(problem with { BuildingShare = 0 }, Effort.Question);
        if (withoutShare == true)
            return Share(profile, problem, place, isEstimated);
        if (PlanSearch.LeastCost(problem, Effort.Question) is { } cents)
            return (LeftOutBecause.Budget, $"with what it needs it takes {PlanWords.Usd(cents / 100.0)}, and the budget is {PlanWords.Usd(profile.BudgetUsd)}", $"a budget of {PlanWords.Usd(cents / 100.0)} or more");
        var (needs, insisted) = (problem.Tasks[place].Needs.Count > 0, problem.Tasks.Where((task, other) => other != place && task.Must).Any());
        var withoutExclusion = PlanSearch.Fits(Loosened.WithoutExclusion(problem), Effort.Question);
        if (withoutExclusion == true)
            return (LeftOutBecause.Exclusive, insisted ? "it excludes something you insist on" : "it and what it needs exclude each other", null);
        if (withoutShare is null || withoutExclusion is null)
            return (LeftOutBecause.NotFound, "it does not fit your limits; which of them is in the way was not found within the effort of the search", "insist on it with 'must: true' to see what would help");
        var with = (needs, insisted) switch
        {
            (true, true) => "with what it needs, and what you insist on, ",
            (true, false) => "with what it needs ",
            (false, true) => "with what you insist on ",
            _ => "",
        };
        return (LeftOutBecause.Time, $"{with}it does not fit the hours until its end or the deadline", "more hours a week, or a later deadline");
    }

    private static (LeftOutBecause, string, string?) Share(PlanProfile profile, PlanProblem problem, int place, bool isEstimated)
    {
        var percent = (int)Math.Ceiling(profile.BuildingShare * Percents);
        var less = Bisection.Least(1, percent, step => PlanSearch.Fits(problem with { BuildingShare = Math.Max(0, percent - step) * PlanProblem.WholeShare / Percents }, Effort.Question) == true);
        var enough = (percent - (less ?? percent)) / (double)Percents;
        var why = $"there is not enough building beside it: to keep {PlanWords.Percent(profile.BuildingShare)} of all hours ";
        if (problem.BuildingShare >= PlanProblem.WholeShare)
            return (LeftOutBecause.BuildingShare, $"{why}nothing but building can be planned", $"a building share of {PlanWords.Number(enough)}");
        var other = Other(problem, place) / (double)WorkCalendar.UnitsPerHour;
        var all = other / (1 - profile.BuildingShare);
        return (
            LeftOutBecause.BuildingShare, $"{why}it needs {PlanWords.Hours(all)} in all{(isEstimated ? " (its own are an estimate for its kind)" : "")}, or a share of {PlanWords.Percent(enough)}",
            $"{PlanWords.Hours(all - other)} of building within your limits, or a building share of {PlanWords.Number(enough)}");
    }

    /// <summary>Units that are not building and cannot be done without: done before, the option, what is insisted on, and what they need.</summary>
    private static int Other(PlanProblem problem, int place)
    {
        var (found, open) = (new HashSet<int>(), new Queue<int>(Enumerable.Range(0, problem.Tasks.Count).Where(other => other == place || problem.Tasks[other].Must)));
        while (open.TryDequeue(out var next))
        {
            if (!found.Add(next))
                continue;
            foreach (var needed in problem.Tasks[next].Needs)
                open.Enqueue(needed);
        }

        return problem.OtherUnits + found.Where(one => !problem.Tasks[one].Builds).Sum(one => problem.Tasks[one].Units);
    }
}
