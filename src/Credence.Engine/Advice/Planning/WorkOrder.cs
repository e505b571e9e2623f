namespace Credence.Advice.Planning;

/// <summary>In which order chosen tasks are done.</summary>
internal static class WorkOrder
{
    /// <summary>
    /// First whatever is worth most an hour, each after what it needs, as long as everything else is still done in time and the whole no later. It goes through the steps: of the tasks
    /// that can begin, the one of most worth that can come next with the rest in the order given.
    /// </summary>
    /// <param name="problem">The tasks.</param>
    /// <param name="sound">All of the chosen ones in an order that keeps every limit.</param>
    internal static IReadOnlyList<int> MostWorthFirst(PlanProblem problem, IReadOnlyList<int> sound)
    {
        var needing = NeedsClosure.Needing(problem.Tasks);
        var (order, rest, now) = (new List<int>(), sound.ToList(), 0);
        while (rest.Count > 0)
        {
            var latest = Finish(problem, rest, now, null)!.Value;
            var next = rest.Where(place => problem.Tasks[place].Release <= now && problem.Tasks[place].Needs.All(needed => !rest.Contains(needed)))
                .OrderByDescending(Worth).ThenBy(rest.IndexOf)
                .Where(place => Finish(problem, rest, now, place) <= latest)
                .Append(rest[0])
                .First();
            rest.Remove(next);
            order.Add(next);
            now = Math.Max(now, problem.Tasks[next].Release) + problem.Tasks[next].Units;
        }

        return order;

        // a task that others need is worth what the best of them is
        double Worth(int place) => rest.Where(other => other == place || needing[place].Contains(other)).Max(other => problem.Tasks[other].Gain / (double)problem.Tasks[other].Units);
    }

    /// <summary>The tasks by the day they have to be done, by themselves or for what needs them: an order that keeps every limit where one does and no task has a release.</summary>
    internal static List<int> EarliestDueFirst(PlanProblem problem, IReadOnlyList<int> chosen)
    {
        var due = chosen.ToDictionary(place => place, place => problem.Tasks[place].Due);
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var place in chosen)
            {
                var latest = due[place] - problem.Tasks[place].Units;
                foreach (var needed in problem.Tasks[place].Needs.Where(needed => due.TryGetValue(needed, out var day) && day > latest))
                    (due[needed], changed) = (latest, true);
            }
        }

        return [.. chosen.OrderBy(place => due[place]).ThenBy(place => place)];
    }

    /// <summary>True where each task of the order is done in time.</summary>
    internal static bool Keeps(PlanProblem problem, IReadOnlyList<int> order) => Finish(problem, order, 0, null) is not null;

    /// <summary>Units until all are done, with one of them moved to the front; null where one would be late.</summary>
    private static int? Finish(PlanProblem problem, IReadOnlyList<int> rest, int now, int? front)
    {
        if (front is { } first && !Next(first))
            return null;
        foreach (var place in rest)
        {
            if (place != front && !Next(place))
                return null;
        }

        return now;

        bool Next(int place)
        {
            now = Math.Max(now, problem.Tasks[place].Release) + problem.Tasks[place].Units;
            return now <= problem.Tasks[place].Due;
        }
    }
}
