using Google.OrTools.Sat;

namespace Credence.Advice.Planning.Cohorts;

/// <summary>
/// Finds how many people of each type get which goals: first the heads needed, then the most gain, then the least money. Exact with CP-SAT (one worker, fixed seed, deterministic limit)
/// as long as the choices are few; for more, and where that does not finish, <see cref="CohortGreedy"/>.
/// </summary>
internal static class CohortSearch
{
    /// <summary>Choices of all types together up to which the exact search is tried.</summary>
    internal const int MostExact = 2_000;

    private const double Effort = 4;
    private const double ShortEffort = 1;
    private const double Small = 1e-6;

    internal static CohortChoice Best(IReadOnlyList<PersonType> types, long budgetCents, IReadOnlyList<int> heads)
    {
        var plain = CohortGreedy.Best(types, budgetCents, heads);
        if (types.Sum(type => type.Choices.Count) > MostExact || Exact(types, budgetCents, heads) is not { } exact)
            return plain;
        var (exactHeads, plainHeads) = (Met(exact, heads), Met(plain, heads));
        return exactHeads > plainHeads || exactHeads == plainHeads && exact.Gain >= plain.Gain ? exact : plain;
    }

    private static int Met(CohortChoice choice, IReadOnlyList<int> heads) => heads.Select((needed, place) => Math.Min(needed, choice.Heads(place))).Sum();

    /// <summary>Null where no plan was found within the limit.</summary>
    private static CohortChoice? Exact(IReadOnlyList<PersonType> types, long budgetCents, IReadOnlyList<int> heads)
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
        if (heads.Any(needed => needed > 0))
        {
            var met = LinearExpr.Sum(heads.Select((needed, place) => Counted(model, terms, needed, place)));
            model.Maximize(met);
            if (Solved(model, variables, Effort) is not { } most)
                return null;
            model.Add(met >= (long)Math.Round(most.Objective));
        }

        model.Maximize(gain);
        if (Solved(model, variables, Effort) is not { } best)
            return null;
        var reached = (long)Math.Round(best.Objective);
        model.Add(gain >= reached);
        model.Minimize(cost);
        var values = (Solved(model, variables, ShortEffort) ?? best).Values;
        var at = 0;
        return new CohortChoice(types, [.. types.Select(type => (IReadOnlyList<int>)[.. type.Choices.Select(_ => (int)values[at++])])], reached, Math.Max(reached, (long)Math.Floor(best.Bound + Small)));
    }

    private static IntVar Counted(CpModel model, List<(IntVar Var, TypeChoice Choice)> terms, int needed, int place)
    {
        var counted = model.NewIntVar(0, Math.Max(0, needed), FormattableString.Invariant($"heads{place}"));
        model.Add(LinearExpr.Sum(terms.Where(term => term.Choice.Heads.Contains(place)).Select(term => term.Var).Append(model.NewConstant(0))) >= counted);
        return counted;
    }

    private static Found? Solved(CpModel model, List<IntVar> variables, double effort)
    {
        var solver = new CpSolver { StringParameters = FormattableString.Invariant($"num_workers:1,random_seed:1,max_deterministic_time:{effort}") };
        return solver.Solve(model) is CpSolverStatus.Optimal or CpSolverStatus.Feasible
            ? new Found(solver.ObjectiveValue, solver.BestObjectiveBound, [.. variables.Select(variable => solver.Value(variable))])
            : null;
    }

    private sealed record Found(double Objective, double Bound, IReadOnlyList<long> Values);
}
