using Google.OrTools.Sat;

namespace Credence.Advice.Planning;

/// <summary>Finds the tasks that add most, with CP-SAT. One worker, a fixed seed and a limit in deterministic time: the same problem gives the same answer. Model: docs/decisions/0016-choose-first-then-lay-out.md.</summary>
internal static class PlanSearch
{
    private const int Seed = 1;
    private const long CentsPerDollar = 100;
    private const double Small = 1e-6;

    /// <summary>The best plan found; null where no plan keeps every limit, or where the effort did not suffice to find one.</summary>
    internal static PlanChoice? Best(PlanProblem problem, Effort effort) => Answer(problem, effort).Choice;

    /// <summary>The best plan found, or whether there is none.</summary>
    internal static PlanAnswer Answer(PlanProblem problem, Effort effort)
    {
        var form = PlanForm.Of(problem);
        form.Model.Maximize(form.Gain);
        var first = Solved(form, effort.Choosing, [], problem.Stop);
        if (first.Status == CpSolverStatus.Unknown && !problem.Tasks.Any(task => task.Must))
            return new PlanAnswer(new PlanChoice([], 0, problem.Tasks.Sum(task => Math.Max(0, task.Gain)), false), false);
        if (first.Status is not (CpSolverStatus.Optimal or CpSolverStatus.Feasible))
            return new PlanAnswer(null, first.Status == CpSolverStatus.Infeasible);
        var gain = problem.Tasks.Where((_, place) => first.Taken[place]).Sum(task => task.Gain);
        var bound = Math.Max(gain, (long)Math.Floor(first.Bound + Small));
        var shortest = effort.Shortening > 0 ? Shortened(problem, first, gain, effort) : first;
        return new PlanAnswer(new PlanChoice(Order(problem, shortest), gain, first.Status == CpSolverStatus.Optimal ? gain : bound, first.Status == CpSolverStatus.Optimal), false);
    }

    /// <summary>True where a plan that keeps every limit was found, false where there is proven to be none; null where the effort did not suffice to tell.</summary>
    internal static bool? Fits(PlanProblem problem, Effort effort) => Solved(PlanForm.Of(problem), effort.Choosing, [], problem.Stop).Status switch
    {
        CpSolverStatus.Optimal or CpSolverStatus.Feasible => true,
        CpSolverStatus.Infeasible => false,
        _ => null,
    };

    /// <summary>The least money (US cents) with which some plan keeps every other limit; null where none was found.</summary>
    internal static long? LeastCost(PlanProblem problem, Effort effort)
    {
        var form = PlanForm.Of(problem with { BudgetCents = problem.Tasks.Sum(task => task.CostCents) });
        form.Model.Minimize(LinearExpr.WeightedSum(form.Take, problem.Tasks.Select(task => task.CostCents)));
        var found = Solved(form, effort.Choosing, [], problem.Stop);
        return found.Status is CpSolverStatus.Optimal or CpSolverStatus.Feasible ? problem.Tasks.Where((_, place) => found.Taken[place]).Sum(task => task.CostCents) : null;
    }

    /// <summary>Among plans that add as much: the one finished first, then the cheapest (in whole dollars).</summary>
    private static Found Shortened(PlanProblem problem, Found first, long gain, Effort effort)
    {
        var form = PlanForm.Of(problem);
        form.Model.Add(form.Gain >= gain);
        var dollars = problem.Tasks.Select(task => (task.CostCents + CentsPerDollar - 1) / CentsPerDollar).ToList();
        form.Model.Minimize(form.Finish * (dollars.Sum() + 1) + LinearExpr.WeightedSum(form.Take, dollars));
        var second = Solved(form, effort.Shortening, first.Taken, problem.Stop);
        return second.Status is CpSolverStatus.Optimal or CpSolverStatus.Feasible ? second : first;
    }

    private static Found Solved(PlanForm form, double effort, IReadOnlyList<bool> hint, CancellationToken stop)
    {
        for (var place = 0; place < hint.Count; place++)
            form.Model.AddHint(form.Take[place], hint[place] ? 1 : 0);
        var solver = new CpSolver { StringParameters = FormattableString.Invariant($"num_workers:1,random_seed:{Seed},max_deterministic_time:{effort}") };
        stop.ThrowIfCancellationRequested();
        using var stopping = stop.Register(solver.StopSearch);
        var status = solver.Solve(form.Model);
        stop.ThrowIfCancellationRequested();
        if (status is not (CpSolverStatus.Optimal or CpSolverStatus.Feasible))
            return new Found(status, 0, [], []);
        return new Found(
            status, solver.BestObjectiveBound,
            [.. form.Take.Select(take => solver.BooleanValue(take))],
            form.Begin is null ? [] : [.. form.Begin.Select(begin => solver.Value(begin))]);
    }

    private static List<int> Order(PlanProblem problem, Found found)
    {
        var chosen = Enumerable.Range(0, problem.Tasks.Count).Where(place => found.Taken[place]).ToList();
        return found.Begins.Count > 0
            ? [.. chosen.OrderBy(place => found.Begins[place]).ThenBy(place => place)]
            : WorkOrder.EarliestDueFirst(problem, chosen);
    }

    private sealed record Found(CpSolverStatus Status, double Bound, IReadOnlyList<bool> Taken, IReadOnlyList<long> Begins);
}
