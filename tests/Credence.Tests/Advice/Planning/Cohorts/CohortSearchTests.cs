using Credence.Advice.Planning.Cohorts;
using CsCheck;
using Xunit;

namespace Credence.Tests.Advice.Planning.Cohorts;

public sealed class CohortSearchTests
{
    private static readonly Gen<(IReadOnlyList<PersonType> Types, long Budget, IReadOnlyList<int> Heads)> Any =
        from kinds in Gen.Select(Gen.Int[1, 3], Gen.Select(Gen.Long[1, 60], Gen.Long[-5, 50], Gen.Bool).Array[0, 3]).Array[1, 3]
        from budget in Gen.Long[0, 250]
        from needed in Gen.Int[0, 4]
        select (Types(kinds), budget, (IReadOnlyList<int>)[needed]);

    [Fact]
    public void A_small_cohort_gains_as_much_as_the_best_of_all_plans_that_count_as_many_heads()
    {
        Any.Sample(
            given =>
            {
                var best = Best(given.Types, given.Budget, given.Heads[0]);

                var choice = CohortSearch.Best(given.Types, given.Budget, given.Heads);

                return (Math.Min(given.Heads[0], choice.Heads(0)), choice.Gain) == best && choice.IsOptimal && Cost(choice) <= given.Budget && IsWhole(given.Types, choice);
            },
            iter: 200, seed: "0000KOIPe163", threads: 1);
    }

    [Fact]
    public void The_plan_for_large_cohorts_keeps_the_budget_and_its_bound_is_never_below_the_best()
    {
        Any.Sample(
            given =>
            {
                var best = Best(given.Types, given.Budget, 0);

                var choice = CohortGreedy.Best(given.Types, given.Budget, [0]);

                return choice.Gain <= best.Gain && choice.Bound >= best.Gain && Cost(choice) <= given.Budget && IsWhole(given.Types, choice) && choice.Gain == Gain(choice)
                    && best.Gain - choice.Gain <= given.Types.Max(type => type.Choices.Max(one => one.Gain));
            },
            iter: 400, seed: "0000KOIPe163", threads: 1);
    }

    [Fact]
    public void Heads_needed_are_counted_in_large_cohorts_as_far_as_the_money_goes()
    {
        var types = Types([(5, [(10, 1, true), (5, 30, false)]), (5, [(20, 9, true)])]);

        var choice = CohortGreedy.Best(types, 80, [7]);

        Assert.Equal(6, choice.Heads(0));
        Assert.True(Cost(choice) <= 80);
    }

    private static IReadOnlyList<PersonType> Types((int People, (long Cents, long Gain, bool Counts)[] Choices)[] kinds)
    {
        var next = 0;
        return
        [
            .. kinds.Select(kind => new PersonType(
                [.. Enumerable.Range(0, kind.People).Select(_ => next++)],
                [new TypeChoice([], 0, 0, []), .. kind.Choices.Select((one, place) => new TypeChoice([$"g{place}"], one.Cents, one.Gain, one.Counts ? [0] : [])).OrderBy(one => one.CostCents)])),
        ];
    }

    /// <summary>The slow oracle: every choice of every person.</summary>
    private static (int Heads, long Gain) Best(IReadOnlyList<PersonType> types, long budget, int needed)
    {
        var people = types.SelectMany(type => type.People.Select(_ => type)).ToList();
        var best = (0, long.MinValue);
        Go(0, 0, 0, 0);
        return best;

        void Go(int person, long cost, long gain, int heads)
        {
            if (cost > budget)
                return;
            if (person == people.Count)
            {
                var found = (Math.Min(heads, needed), gain);
                best = found.CompareTo(best) > 0 ? found : best;
                return;
            }

            foreach (var choice in people[person].Choices)
                Go(person + 1, cost + choice.CostCents, gain + choice.Gain, heads + choice.Heads.Count);
        }
    }

    private static long Cost(CohortChoice choice) => Sum(choice, one => one.CostCents);

    private static long Gain(CohortChoice choice) => Sum(choice, one => one.Gain);

    private static long Sum(CohortChoice choice, Func<TypeChoice, long> amount) =>
        choice.Types.Select((type, place) => type.Choices.Select((one, index) => amount(one) * choice.Counts[place][index]).Sum()).Sum();

    private static bool IsWhole(IReadOnlyList<PersonType> types, CohortChoice choice) =>
        choice.Types.Select((type, place) => type.People.Count == choice.Counts[place].Sum()).All(same => same)
        && choice.Types.SelectMany(type => type.People).Order().SequenceEqual(types.SelectMany(type => type.People).Order());
}
