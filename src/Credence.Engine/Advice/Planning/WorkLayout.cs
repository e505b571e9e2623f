namespace Credence.Advice.Planning;

/// <summary>Lays tasks out over weeks.</summary>
internal static class WorkLayout
{
    /// <summary>
    /// Units of each task by week, in the order given. With one task at a time, begun is finished before the next begins. With more, the hours of a week are shared evenly among the
    /// tasks that are open, the first of the order that can begin; as many as keep every task in time, at most <paramref name="atOnce"/>.
    /// </summary>
    internal static IReadOnlyList<IReadOnlyList<(int Week, int Units)>> Of(PlanProblem problem, IReadOnlyList<int> order, WorkCalendar calendar, int atOnce)
    {
        for (var open = atOnce; open > 1; open--)
        {
            if (Shared(problem, order, calendar, open) is { } shared)
                return shared;
        }

        return OneByOne(problem, order, calendar);
    }

    private static List<IReadOnlyList<(int Week, int Units)>> OneByOne(PlanProblem problem, IReadOnlyList<int> order, WorkCalendar calendar)
    {
        var (laid, now) = (new List<IReadOnlyList<(int, int)>>(), 0);
        foreach (var task in order.Select(place => problem.Tasks[place]))
        {
            var begin = Math.Max(now, task.Release);
            now = begin + task.Units;
            var weeks = new List<(int, int)>();
            for (var week = calendar.WeekOf(begin); week < calendar.Weeks && calendar.Before(week) < now; week++)
            {
                var units = Math.Min(now, calendar.Before(week) + calendar.In(week)) - Math.Max(begin, calendar.Before(week));
                if (units > 0)
                    weeks.Add((week, units));
            }

            laid.Add(weeks);
        }

        return laid;
    }

    /// <summary>Null where a task would be done too late.</summary>
    private static List<IReadOnlyList<(int Week, int Units)>>? Shared(PlanProblem problem, IReadOnlyList<int> order, WorkCalendar calendar, int atOnce)
    {
        var tasks = order.Select(place => problem.Tasks[place]).ToList();
        var left = tasks.Select(task => task.Units).ToArray();
        var laid = order.Select(_ => new List<(int Week, int Units)>()).ToList();
        for (var week = 0; week < calendar.Weeks && left.Any(units => units > 0); week++)
        {
            var before = (int[])left.Clone();
            var room = Urgent(tasks, left, calendar, week, Open(problem, order, left, calendar.Before(week), atOnce));
            while (room > 0 && Open(problem, order, left, calendar.Before(week), atOnce) is { Count: > 0 } open)
            {
                foreach (var step in open.Take(room))
                    (left[step], room) = (left[step] - 1, room - 1);
            }

            for (var step = 0; step < left.Length; step++)
            {
                if (before[step] > left[step])
                    laid[step].Add((week, before[step] - left[step]));
                if (before[step] > 0 && left[step] > 0 && calendar.Before(week + 1) >= tasks[step].Due)
                    return null;
            }
        }

        return left.All(units => units == 0) ? [.. laid] : null;
    }

    /// <summary>Gives the open tasks that are due first what they cannot do without this week; the units of the week left after that.</summary>
    private static int Urgent(List<PlanTask> tasks, int[] left, WorkCalendar calendar, int week, List<int> open)
    {
        var room = calendar.In(week);
        foreach (var due in tasks.Where((_, step) => left[step] > 0).Select(task => task.Due).Distinct().Order().ToList())
        {
            var needed = tasks.Select((task, step) => task.Due <= due ? left[step] : 0).Sum() - Math.Max(0, due - calendar.Before(week + 1));
            foreach (var step in open.Where(step => tasks[step].Due <= due).OrderBy(step => tasks[step].Due))
            {
                var units = Math.Min(Math.Min(room, left[step]), Math.Max(0, needed));
                (left[step], room, needed) = (left[step] - units, room - units, needed - units);
            }
        }

        return room;
    }

    /// <summary>Begun ones first, then the next of the order that can begin.</summary>
    private static List<int> Open(PlanProblem problem, IReadOnlyList<int> order, int[] left, int passed, int atOnce) =>
    [
        .. Enumerable.Range(0, order.Count)
            .Where(step => left[step] > 0 && problem.Tasks[order[step]].Release <= passed && problem.Tasks[order[step]].Needs.All(needed => Done(needed, order, left)))
            .OrderBy(step => left[step] == problem.Tasks[order[step]].Units)
            .Take(atOnce)
            .Order(),
    ];

    private static bool Done(int needed, IReadOnlyList<int> order, int[] left)
    {
        for (var step = 0; step < order.Count; step++)
        {
            if (order[step] == needed)
                return left[step] == 0;
        }

        return true;
    }
}
