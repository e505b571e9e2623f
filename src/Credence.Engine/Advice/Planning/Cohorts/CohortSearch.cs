using Google.OrTools.Sat;

namespace Credence.Advice.Planning.Cohorts;

/// <summary>Finds how many people of each type get which goals: first the heads needed, then the most gain, then the least money. One worker, fixed seed, deterministic limit.</summary>
internal static class CohortSearch
{
    private const double Effort = 4;
    private const double ShortEffort = 1;
    private const double Small = 1e-6;

    /// <summary>Number of people for each type and choice, the gain and its bound.</summary>
    internal static (IReadOnlyList<IReadOnlyList<int>> Counts, long Gain, long Bound, bool IsOptimal) Best(IReadOnlyList<PersonType> types, long budgetCents, IReadOnlyList<int> heads)
    {
        var model = new CpModel();
        var counts = types.Select((type, place) => type.Choices.Select((_, choice) => model.NewIntVar(0, type.People.Count, FormattableString.Invariant($"n{place}_{choice}"))).ToArray()).ToArray();
        for (var place = 0; place < types.Count; place++)
            model.Add(LinearExpr.Sum(counts[place]) == types[place].People.Count);
        var terms = types.SelectMany((type, place) => type.Choices.Select((choice, index) => (Var: counts[place][index], Choice: choice))).ToList();
        var variables = terms.Select(term => term.Var).ToList();
        var cost = LinearExpr.WeightedSum(variables, terms.Select(term => term.Choice.CostCents));
        var gain = LinearExpr.WeightedSum(variables, terms.Select(term => term.Choice.Gain));
        model.Add(cost <= budgetCents);
        var met = heads.Select((needed, place) =>
        {
            var one = model.NewIntVar(0, Math.Max(0, needed), FormattableString.Invariant($"heads{place}"));
            model.Add(LinearExpr.Sum(terms.Where(term => term.Choice.Heads.Contains(place)).Select(term => term.Var).Append(model.NewConstant(0))) >= one);
            return one;
        }).ToList();
        var found = new Found(false, 0, [.. terms.Select(_ => 0L)]);
        if (met.Count > 0)
        {
            model.Maximize(LinearExpr.Sum(met));
            found = Solved(model, variables, Effort, found);
            model.Add(LinearExpr.Sum(met) >= (long)Math.Round(found.Objective));
        }

        model.Maximize(gain);
        found = Solved(model, variables, Effort, found);
        var (best, bound, optimal) = (Sum(terms, found, choice => choice.Gain), found.Bound, found.IsOptimal);
        model.Add(gain >= best);
        model.Minimize(cost);
        found = Solved(model, variables, ShortEffort, found);
        var at = 0;
        return ([.. types.Select(type => (IReadOnlyList<int>)[.. type.Choices.Select(_ => (int)found.Values[at++])])], best, optimal ? best : Math.Max(best, (long)Math.Floor(bound + Small)), optimal);
    }

    private static long Sum(List<(IntVar Var, TypeChoice Choice)> terms, Found found, Func<TypeChoice, long> amount) =>
        terms.Select((term, place) => found.Values[place] * amount(term.Choice)).Sum();

    /// <summary>Paying for nobody is always possible, so something is always found; where a later search finds nothing in its time, what was found before stands.</summary>
    private static Found Solved(CpModel model, List<IntVar> variables, double effort, Found before)
    {
        model.ClearHints();
        for (var place = 0; place < variables.Count && before.Values.Any(value => value != 0); place++)
            model.AddHint(variables[place], before.Values[place]);
        var solver = new CpSolver { StringParameters = FormattableString.Invariant($"num_workers:1,random_seed:1,max_deterministic_time:{effort}") };
        return solver.Solve(model) is var status && status is CpSolverStatus.Optimal or CpSolverStatus.Feasible
            ? new Found(status == CpSolverStatus.Optimal, solver.ObjectiveValue, [.. variables.Select(variable => solver.Value(variable))]) { Bound = solver.BestObjectiveBound }
            : before;
    }

    private sealed record Found(bool IsOptimal, double Objective, IReadOnlyList<long> Values)
    {
        internal double Bound { get; init; }
    }
}
