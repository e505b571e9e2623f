using Google.OrTools.Sat;

namespace Credence.Advice.Planning;

/// <summary>A problem as constraints of CP-SAT.</summary>
/// <remarks>
/// Work is done one task at a time, so a set of tasks without releases fits exactly where, for each day something is due, the tasks due by then fit into the units until then: one
/// knapsack a due day, no times. Where a task can only begin later, times are added as optional intervals that do not overlap.
/// </remarks>
internal sealed class PlanForm
{
    private readonly PlanProblem _problem;
    private readonly IReadOnlyList<IReadOnlySet<int>> _needing;

    private PlanForm(PlanProblem problem)
    {
        _problem = problem;
        _needing = NeedsClosure.Needing(problem.Tasks);
        Take = [.. problem.Tasks.Select((_, place) => Model.NewBoolVar(FormattableString.Invariant($"take{place}")))];
        Gain = Sum(task => task.Gain);
        Finish = Sum(task => task.Units);
    }

    internal CpModel Model { get; } = new();

    internal BoolVar[] Take { get; }

    internal LinearExpr Gain { get; }

    /// <summary>Units until the last task is done.</summary>
    internal LinearExpr Finish { get; private set; }

    /// <summary>Units before each task begins; null where no times are needed.</summary>
    internal IntVar[]? Begin { get; private set; }

    internal static PlanForm Of(PlanProblem problem)
    {
        var form = new PlanForm(problem);
        form.Limits();
        form.Relations();
        form.DueDays();
        if (problem.HasReleases)
            form.Times();
        return form;
    }

    private void Limits()
    {
        Model.Add(Sum(task => task.CostCents) <= _problem.BudgetCents);
        Share();
        for (var place = 0; place < Take.Length; place++)
        {
            var task = _problem.Tasks[place];
            if (task.Must)
                Model.Add(Take[place] == 1);
            if (task.Due - task.Release < task.Units || task.Category is { } category && _problem.TakenCategories.Contains(category))
                Model.Add(Take[place] == 0);
        }
    }

    /// <summary>Counts with what was done before. Where that is short of building already, more building alone is still allowed.</summary>
    private void Share()
    {
        var before = _problem.Shortfall(_problem.BuiltUnits, _problem.OtherUnits);
        var kept = Model.Add(Sum(task => _problem.Shortfall(task.Builds ? task.Units : 0, task.Builds ? 0 : task.Units)) <= -before);
        if (before <= 0)
            return;
        var studies = Model.NewBoolVar("studies");
        kept.OnlyEnforceIf(studies);
        for (var place = 0; place < Take.Length; place++)
        {
            if (!_problem.Tasks[place].Builds)
                Model.AddImplication(Take[place], studies);
        }
    }

    private void Relations()
    {
        for (var place = 0; place < Take.Length; place++)
        {
            foreach (var needed in _problem.Tasks[place].Needs)
                Model.AddImplication(Take[place], Take[needed]);
            foreach (var other in _problem.Tasks[place].Against.Where(other => other != place))
                Model.AddAtMostOne([Take[place], Take[other]]);
        }

        foreach (var category in Enumerable.Range(0, Take.Length).Where(place => _problem.Tasks[place].Category is not null).GroupBy(place => _problem.Tasks[place].Category))
        {
            if (category.Count() > 1)
                Model.AddAtMostOne(category.Select(place => Take[place]));
        }
    }

    /// <summary>Whatever is due by a day, by itself or because something needs it, fits into the units until that day.</summary>
    private void DueDays()
    {
        foreach (var due in _problem.Tasks.Select(task => task.Due).Distinct().Order())
        {
            var terms = Enumerable.Range(0, Take.Length).Select(place => (Flag: DueBy(place, due), _problem.Tasks[place].Units)).Where(term => term.Flag is not null).ToList();
            Model.Add(LinearExpr.WeightedSum(terms.Select(term => term.Flag!), terms.Select(term => term.Units)) <= due);
        }
    }

    private BoolVar? DueBy(int place, int due)
    {
        if (_problem.Tasks[place].Due <= due)
            return Take[place];
        var hurried = _needing[place].Where(other => _problem.Tasks[other].Due <= due).ToList();
        if (hurried.Count == 0)
            return null;
        var flag = Model.NewBoolVar(FormattableString.Invariant($"due{place}by{due}"));
        foreach (var other in hurried)
            Model.AddImplication(Take[other], flag);
        return flag;
    }

    private void Times()
    {
        var last = _problem.Tasks.Max(task => task.Due);
        Begin = [.. _problem.Tasks.Select((_, place) => Model.NewIntVar(0, last, FormattableString.Invariant($"begin{place}")))];
        var finish = Model.NewIntVar(0, last, "finish");
        var times = new List<IntervalVar>();
        for (var place = 0; place < Take.Length; place++)
        {
            var (task, begin) = (_problem.Tasks[place], Begin[place]);
            times.Add(Model.NewOptionalFixedSizeIntervalVar(begin, task.Units, Take[place], FormattableString.Invariant($"time{place}")));
            Model.Add(begin >= task.Release).OnlyEnforceIf(Take[place]);
            Model.Add(begin + task.Units <= task.Due).OnlyEnforceIf(Take[place]);
            Model.Add(begin + task.Units <= finish).OnlyEnforceIf(Take[place]);
            foreach (var needed in task.Needs)
                Model.Add(begin >= Begin[needed] + _problem.Tasks[needed].Units).OnlyEnforceIf(Take[place]);
        }

        Model.AddNoOverlap(times);
        Finish = finish;
    }

    private LinearExpr Sum(Func<PlanTask, long> weight) => LinearExpr.WeightedSum(Take, _problem.Tasks.Select(weight));
}
