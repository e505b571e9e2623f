namespace Credence.Advice.Planning;

/// <summary>Leaves time for a second try before the last day of an exam wherever everything else is still done in time.</summary>
internal static class SecondTry
{
    /// <summary>The problem with the earlier days as due days, for as many of the chosen tasks as can keep them, one after another; and an order that keeps them all.</summary>
    internal static (PlanProblem Problem, IReadOnlyList<int> Order) Of(PlanProblem problem, IReadOnlyList<int> sound)
    {
        foreach (var place in sound.Where(place => problem.Tasks[place].Wished < problem.Tasks[place].Due).Order().ToList())
        {
            var earlier = problem with { Tasks = [.. problem.Tasks.Select((task, other) => other == place ? task with { Due = task.Wished } : task)] };
            var order = problem.HasReleases ? sound : WorkOrder.EarliestDueFirst(earlier, sound);
            if (WorkOrder.Keeps(earlier, order))
                (problem, sound) = (earlier, order);
        }

        return (problem, sound);
    }
}
