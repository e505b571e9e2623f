using Credence.Advice.Planning.Cohorts;
using Credence.Tests.Returns.Estimates;
using Xunit;

namespace Credence.Tests.Advice.Planning.Cohorts;

public sealed class CohortPlannerTests
{
    private const int Smallest = 5;

    [Fact]
    public void Budget_and_cap_for_a_head_are_kept_and_every_goal_left_out_has_a_reason()
    {
        var plan = Plan(300, 200, Person("A", "dev", ["ms-ai-103", "gcp-pmle"]), Person("B", "dev", ["ms-ai-103"]), Person("C", "dev", ["ms-ai-102"]), Person("D", "dev", ["iapp-aigp"]));

        Assert.True(plan.CostUsd <= 300);
        Assert.All(plan.Decisions, decision => Assert.True(decision.CostUsd <= 200));
        Assert.All(plan.Decisions, decision => Assert.Equal(decision.Person.Goals.Order(), decision.Paid.Select(goal => goal.Id).Concat(decision.NotPaid.Select(one => one.Goal.Id)).Order()));
        Assert.Contains("ended on 30 June 2026", plan.Decisions[2].NotPaid.Single().Why, StringComparison.Ordinal);
        Assert.Contains("above the cap", plan.Decisions[3].NotPaid.Single().Why, StringComparison.Ordinal);
        Assert.True(plan.IsOptimal);
    }

    [Fact]
    public void Heads_needed_come_before_value_and_an_unknown_need_stays_unknown()
    {
        var people = new[] { Person("A", "dev", ["ms-ai-103"], 1), Person("B", "dev", ["gcp-pmle"], 9000) };

        var free = Plan(200, 500, people);
        var needing = Plan(200, 500, people, ("ms-solutions-partner", 1));

        Assert.Equal(["B"], free.Decisions.Where(one => one.Paid.Count > 0).Select(one => one.Person.Name));
        Assert.Null(free.Heads.Single().Needed);
        Assert.StartsWith("unknown: the source states no number of heads", free.Heads.Single().NeededFrom, StringComparison.Ordinal);
        Assert.Equal(["A"], needing.Decisions.Where(one => one.Paid.Count > 0).Select(one => one.Person.Name));
        Assert.Equal((0, 1, 1), (needing.Heads.Single().Have, needing.Heads.Single().Planned, needing.Heads.Single().Needed!.Value));
    }

    [Fact]
    public void Statistics_carry_no_names_no_small_groups_and_no_formulas()
    {
        var people = Enumerable.Range(0, 20).Select(one => Person("Name" + one, one < 9 ? "=cmd|' /C calc'!A0" : one < 18 ? "dev,ops" : "boss", ["ms-ai-103"])).ToArray();

        var lines = CohortStatistics.Of(Plan(10_000, 500, people), Smallest);
        var csv = CohortStatistics.Csv(lines);

        Assert.DoesNotContain("Name", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("boss", csv, StringComparison.Ordinal);
        Assert.All(lines, line => Assert.True(line.People is null or >= Smallest));
        Assert.All(csv.Split('\n'), line => Assert.DoesNotMatch("(^|,)\"?[=+@-]", line));
        Assert.Contains("role,(smaller groups),11,", csv, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cohort_smaller_than_the_smallest_group_has_no_statistics_and_the_limit_never_falls_below_three()
    {
        var two = Plan(10_000, 500, Person("A", "dev", ["ms-ai-103"]), Person("B", "dev", ["ms-ai-103"]));

        Assert.Empty(CohortStatistics.Of(two, Smallest));
        Assert.Empty(CohortStatistics.Of(two, 1));
    }

    [Fact]
    public void A_goal_whose_price_no_source_states_is_not_paid_for_with_an_estimate()
    {
        var plan = CohortPlanner.Plan(Of(5000, 5000, [Person("A", "dev", ["gh-300"])]), TempProfile.Inputs(TempProfile.AsOf, ShippedEstimates.Book));

        Assert.Equal(0, plan.CostUsd);
        Assert.Equal("its price is unknown", plan.Decisions.Single().NotPaid.Single().Why);
    }

    [Fact]
    public void Pay_that_is_not_stated_is_unknown_and_never_zero()
    {
        var (stated, open) = (Person("A", "dev", ["gcp-pmle"]), Person("B", "dev", ["gcp-pmle"]) with { PayUsd = null });

        var (both, none) = (Plan(5000, 500, stated, open), Plan(5000, 500, open));

        Assert.Equal((1, true), (both.PayMissing, both.PayForHoursUsd > 0));
        Assert.Equal(Plan(5000, 500, stated).PayForHoursUsd, both.PayForHoursUsd);
        Assert.Equal((1, null), (none.PayMissing, none.PayForHoursUsd));
    }

    [Fact]
    public void A_budget_below_the_price_of_a_goal_is_the_reason_given()
    {
        var plan = Plan(0, 500, Person("A", "dev", ["ms-ai-103"]));

        Assert.Equal("it costs $165, the budget is $0", plan.Decisions.Single().NotPaid.Single().Why);
    }

    [Fact]
    public void Heads_that_cannot_be_reached_are_warned_of_with_how_many_are_short()
    {
        var plan = Plan(5000, 500, [Person("A", "dev", ["ms-ai-103"])], ("ms-solutions-partner", 4));

        Assert.Contains(plan.Warnings, warning => warning.Contains("3 short of the 4 certified people needed", StringComparison.Ordinal));
    }

    private static CohortPlan Plan(double budget, double cap, params CohortPerson[] people) => Plan(budget, cap, people, []);

    private static CohortPlan Plan(double budget, double cap, CohortPerson[] people, params (string Id, int Heads)[] needs) =>
        CohortPlanner.Plan(Of(budget, cap, people, needs), TempProfile.Inputs(TempProfile.AsOf));

    private static Cohort Of(double budget, double cap, CohortPerson[] people, params (string Id, int Heads)[] needs) => new(
        people, budget, cap, "your own", new SortedDictionary<string, int>(needs.ToDictionary(one => one.Id, one => one.Heads), StringComparer.Ordinal), new SortedDictionary<string, double>(StringComparer.Ordinal), []);

    private static CohortPerson Person(string name, string role, string[] goals, double? value = 1000) => new(2, name, role, 90_000, goals, [], value);
}
