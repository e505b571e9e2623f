using Credence.Advice.Planning;

namespace Credence.Tests.Advice.Planning;

/// <summary>The slow oracle: tries every order of every set of tasks, doing one after the other as early as it can.</summary>
internal static class EveryPlan
{
    /// <summary>Most that can be gained and the fewest units after which a plan that gains it is done; null where no plan keeps the limits.</summary>
    internal static (long Gain, int Finish)? Best(PlanProblem problem)
    {
        (long Gain, int Finish)? best = null;
        Go(problem, [], 0, ref best);
        return best;
    }

    /// <summary>True where the tasks, done in this order, keep every limit.</summary>
    internal static bool Keeps(PlanProblem problem, IReadOnlyList<int> order) => Finish(problem, order) is not null && IsWhole(problem, order);

    /// <summary>Units until the last is done; null where one is too late, or comes before what it needs.</summary>
    internal static int? Finish(PlanProblem problem, IReadOnlyList<int> order)
    {
        var now = 0;
        foreach (var (place, step) in order.Select((place, step) => (place, step)))
        {
            var task = problem.Tasks[place];
            now = Math.Max(now, task.Release) + task.Units;
            if (now > task.Due || !task.Needs.All(needed => order.Take(step).Contains(needed)))
                return null;
        }

        return now;
    }

    private static void Go(PlanProblem problem, List<int> order, int now, ref (long Gain, int Finish)? best)
    {
        if (IsWhole(problem, order))
        {
            var gain = order.Sum(place => problem.Tasks[place].Gain);
            if (best is not { } other || gain > other.Gain || gain == other.Gain && now < other.Finish)
                best = (gain, now);
        }

        for (var place = 0; place < problem.Tasks.Count; place++)
        {
            var task = problem.Tasks[place];
            var end = Math.Max(now, task.Release) + task.Units;
            if (order.Contains(place) || end > task.Due || !task.Needs.All(order.Contains))
                continue;
            order.Add(place);
            Go(problem, order, end, ref best);
            order.RemoveAt(order.Count - 1);
        }
    }

    private static bool IsWhole(PlanProblem problem, IReadOnlyList<int> order)
    {
        var tasks = order.Select(place => problem.Tasks[place]).ToList();
        var built = problem.BuiltUnits + tasks.Where(task => task.Builds).Sum(task => task.Units);
        var all = problem.BuiltUnits + problem.OtherUnits + tasks.Sum(task => task.Units);
        var categories = tasks.Select(task => task.Category).OfType<int>().ToList();
        return tasks.Sum(task => task.CostCents) <= problem.BudgetCents
            && (tasks.All(task => task.Builds) || (long)built * PlanProblem.WholeShare >= (long)all * problem.BuildingShare)
            && categories.Distinct().Count() == categories.Count && !categories.Any(problem.TakenCategories.Contains)
            && problem.Tasks.Select((task, place) => (task, place)).All(one => !one.task.Must || order.Contains(one.place))
            && order.All(place => !problem.Tasks[place].Against.Any(order.Contains));
    }
}
