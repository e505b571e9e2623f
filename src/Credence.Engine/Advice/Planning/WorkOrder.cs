namespace Credence.Advice.Planning;

/// <summary>In which order chosen tasks are done.</summary>
internal static class WorkOrder
{
    /// <summary>
    /// First whatever is worth most an hour, as long as everything else is still done in time, each after what it needs. Only for tasks without releases that fit: then the next one
    /// can be chosen so at every step.
    /// </summary>
    internal static List<int> MostWorthFirst(PlanProblem problem, IReadOnlyList<int> chosen)
    {
        var open = chosen.ToHashSet();
        var due = DueDays(problem, chosen);
        var needing = NeedsClosure.Needing(problem.Tasks);
        var (order, done) = (new List<int>(), 0);
        while (open.Count > 0)
        {
            var next = open.Where(place => problem.Tasks[place].Needs.All(needed => !open.Contains(needed)) && Fits(place))
                .OrderByDescending(place => Worth(place)).ThenBy(place => due[place]).ThenBy(place => place)
                .First();
            open.Remove(next);
            order.Add(next);
            done += problem.Tasks[next].Units;
        }

        return order;

        bool Fits(int first)
        {
            var at = done + problem.Tasks[first].Units;
            if (at > due[first])
                return false;
            foreach (var place in open.Where(place => place != first).OrderBy(place => due[place]))
            {
                at += problem.Tasks[place].Units;
                if (at > due[place])
                    return false;
            }

            return true;
        }

        // a task that others need is worth what the best of them is
        double Worth(int place) => open.Where(other => other == place || needing[place].Contains(other)).Max(other => problem.Tasks[other].Gain / (double)problem.Tasks[other].Units);
    }

    /// <summary>When each has to be done, by itself or for what needs it.</summary>
    private static Dictionary<int, int> DueDays(PlanProblem problem, IReadOnlyList<int> chosen)
    {
        var due = chosen.ToDictionary(place => place, place => problem.Tasks[place].Due);
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var place in chosen)
            {
                foreach (var needed in problem.Tasks[place].Needs.Where(due.ContainsKey))
                {
                    var latest = due[place] - problem.Tasks[place].Units;
                    if (due[needed] <= latest)
                        continue;
                    due[needed] = latest;
                    changed = true;
                }
            }
        }

        return due;
    }
}
