using Credence.Advice.Planning;
using Google.OrTools.Sat;

namespace Credence.Bench;

/// <summary>The same problem with hours as variables of each week: the form one would write first, kept to measure against. At most one task is open from one week to the next.</summary>
internal static class WeeklyForm
{
    /// <summary>Gain found, bound and whether it is proven, within so many seconds by the clock on one worker.</summary>
    internal static (double Gain, double Bound, bool Optimal)? Solve(PlanProblem problem, int weeks, int unitsPerWeek, double seconds)
    {
        var (model, tasks) = (new CpModel(), problem.Tasks);
        var take = tasks.Select((_, i) => model.NewBoolVar($"x{i}")).ToArray();
        var (work, done, begun, ended) = (new IntVar[tasks.Count, weeks], new IntVar[tasks.Count, weeks], new BoolVar[tasks.Count, weeks], new BoolVar[tasks.Count, weeks]);
        for (var i = 0; i < tasks.Count; i++)
        {
            var task = tasks[i];
            for (var w = 0; w < weeks; w++)
            {
                var inTime = w * unitsPerWeek >= task.Release && (w + 1) * unitsPerWeek <= task.Due;
                work[i, w] = model.NewIntVar(0, inTime ? Math.Min(unitsPerWeek, task.Units) : 0, $"u{i},{w}");
                begun[i, w] = model.NewBoolVar($"b{i},{w}");
                ended[i, w] = model.NewBoolVar($"e{i},{w}");
                model.Add(work[i, w] <= task.Units * begun[i, w]);
                model.AddImplication(ended[i, w], begun[i, w]);
                done[i, w] = model.NewIntVar(0, task.Units, $"d{i},{w}");
                model.Add(done[i, w] == (w == 0 ? work[i, w] : done[i, w - 1] + work[i, w]));
                model.Add(done[i, w] >= task.Units * ended[i, w]);
                if (w > 0)
                {
                    model.AddImplication(begun[i, w - 1], begun[i, w]);
                    model.AddImplication(ended[i, w - 1], ended[i, w]);
                }

                foreach (var needed in task.Needs)
                    model.AddImplication(begun[i, w], ended[needed, w]);
            }

            model.Add(done[i, weeks - 1] == task.Units * take[i]);
            model.AddHint(take[i], 0);
            model.AddImplication(begun[i, weeks - 1], take[i]);
            model.AddImplication(take[i], ended[i, weeks - 1]);
            if (task.Must)
                model.Add(take[i] == 1);
        }

        for (var w = 0; w < weeks; w++)
        {
            model.Add(LinearExpr.Sum(Enumerable.Range(0, tasks.Count).Select(i => work[i, w])) <= unitsPerWeek);
            model.Add(LinearExpr.Sum(Enumerable.Range(0, tasks.Count).Select(i => begun[i, w])) - LinearExpr.Sum(Enumerable.Range(0, tasks.Count).Select(i => ended[i, w])) <= 1);
        }

        model.Add(LinearExpr.WeightedSum(take, tasks.Select(task => task.CostCents)) <= problem.BudgetCents);
        model.Add(LinearExpr.WeightedSum(take, tasks.Select(task => problem.Shortfall(task.Builds ? task.Units : 0, task.Builds ? 0 : task.Units))) <= 0);
        foreach (var category in Enumerable.Range(0, tasks.Count).Where(i => tasks[i].Category is not null).GroupBy(i => tasks[i].Category))
            model.AddAtMostOne(category.Select(i => take[i]));
        model.Maximize(LinearExpr.WeightedSum(take, tasks.Select(task => task.Gain)));
        var solver = new CpSolver { StringParameters = FormattableString.Invariant($"num_workers:1,random_seed:1,max_time_in_seconds:{seconds}") };
        var status = solver.Solve(model);
        return status is CpSolverStatus.Optimal or CpSolverStatus.Feasible ? (solver.ObjectiveValue, solver.BestObjectiveBound, status == CpSolverStatus.Optimal) : null;
    }
}
