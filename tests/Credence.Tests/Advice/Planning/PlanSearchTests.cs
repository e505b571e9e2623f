using Credence.Advice.Planning;
using CsCheck;
using Xunit;

namespace Credence.Tests.Advice.Planning;

public sealed class PlanSearchTests
{
    private const int Cases = 400;
    private static readonly Effort Enough = new(20, 20);

    [Fact]
    public void A_small_plan_gains_as_much_as_the_best_of_all_plans_and_is_as_short()
    {
        var (found, none) = (0, 0);
        RandomProblem.Any.Sample(
            problem =>
            {
                var best = EveryPlan.Best(problem);

                var choice = PlanSearch.Best(problem, Enough);

                _ = choice is null ? none++ : found++;
                if (best is null)
                    return choice is null;
                return choice is { IsOptimal: true } && choice.Gain == best.Value.Gain && choice.Bound == best.Value.Gain
                    && EveryPlan.Keeps(problem, choice.Chosen) && EveryPlan.Finish(problem, choice.Chosen) == best.Value.Finish
                    && EveryPlan.Keeps(problem, WorkOrder.MostWorthFirst(problem, choice.Chosen)) && EveryPlan.Finish(problem, WorkOrder.MostWorthFirst(problem, choice.Chosen)) == best.Value.Finish;
            },
            iter: Cases, seed: "0000KOIPe163", threads: 1);

        Assert.InRange(found, 200, Cases);
        Assert.InRange(none, 10, Cases);
    }

    [Fact]
    public void No_effort_proves_nothing_and_enough_effort_does()
    {
        RandomProblem.Any.Sample(
            problem =>
            {
                var (none, enough) = (PlanSearch.Answer(problem, new Effort(0, 0)), PlanSearch.Answer(problem, Enough));

                return enough.IsImpossible == enough.Choice is null && (!none.IsImpossible || enough.IsImpossible);
            },
            iter: 100, seed: "0000KOIPe163", threads: 1);
    }

    [Fact]
    public void The_same_problem_gives_the_same_plan()
    {
        RandomProblem.Any.Sample(
            problem =>
            {
                var (one, other) = (PlanSearch.Best(problem, Enough), PlanSearch.Best(problem, Enough));

                return one is null ? other is null : one.Chosen.SequenceEqual(other!.Chosen);
            },
            iter: 50, seed: "0000KOIPe163", threads: 1);
    }
}
