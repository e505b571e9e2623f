using Credence.Advice.Planning.Cohorts;
using CsCheck;
using Xunit;

namespace Credence.Tests.Advice.Planning.Cohorts;

public sealed class CohortStatisticsTests
{
    private const int Smallest = 5;
    private static readonly string[] Roles = ["a", "b", "c"];
    private static readonly string[] Goals = ["g", "h", "i"];

    private static readonly Gen<PersonDecision> Anyone =
        from role in Gen.Int[0, 2]
        from goal in Gen.Int[0, 2]
        from paid in Gen.Int[0, 9]
        from pay in Gen.Int[0, 9]
        select Decision(Roles[role], pay == 0 ? null : 50_000 + 10_000 * pay, [Goals[goal]], paid < 6 ? [] : [Goals[goal]]);

    [Fact]
    public void The_total_less_the_lines_shown_never_gives_few_people_away()
    {
        Anyone.List[5, 45].Sample(
            people =>
            {
                var lines = CohortStatistics.Of(Plan(people), Smallest);

                var (roles, goals) = (By(lines, "role"), By(lines, "goal"));
                return Paid(roles, goals, people, one => one.Person.Role) && Paid(goals, roles, people, one => one.Person.Goals[0]) && Pay(lines[0], roles, people);

                bool Paid(List<GroupStatistic> of, List<GroupStatistic> other, List<PersonDecision> all, Func<PersonDecision, string> key)
                {
                    // each has one goal, so lines that are all shown add up to the total too
                    if (lines[0].PaidFor is null && other.Any(line => line.PaidFor is null))
                        return true;
                    var hidden = Members(of, line => line.PaidFor is null, all, key);
                    var paid = hidden.Count(one => one.Paid.Count > 0);
                    return hidden.Count == 0 || of.Count(line => line.PaidFor is null) > 1 && Safe(paid) && Safe(hidden.Count - paid);
                }
            },
            iter: 2000, seed: "0000KOIPe163", threads: 1);
    }

    [Fact]
    public void A_hidden_mean_of_pay_hides_the_mean_of_all()
    {
        var people = Enumerable.Range(0, 6).Select(_ => Decision("a", 90_000, ["g"], ["g"])).Concat(Enumerable.Range(0, 6).Select(one => Decision("b", one == 0 ? 300_000 : null, ["g"], ["g"]))).ToList();

        var lines = CohortStatistics.Of(Plan(people), Smallest);

        Assert.Equal(90_000, lines.Single(line => line.Group == "a").MeanPayUsd);
        Assert.Null(lines.Single(line => line.Group == "b").MeanPayUsd);
        Assert.Null(lines[0].MeanPayUsd);
    }

    [Fact]
    public void Two_hidden_counts_with_few_people_in_both_hide_the_total()
    {
        var people = new[] { ("a", 8), ("b", 2), ("c", 1) }.SelectMany(role => Enumerable.Range(0, 8).Select(one => Decision(role.Item1, 90_000, ["g"], one < role.Item2 ? ["g"] : []))).ToList();

        var lines = CohortStatistics.Of(Plan(people), Smallest);

        Assert.Null(lines[0].PaidFor);
        Assert.Equal(8, lines.Single(line => line.Group == "a").PaidFor);
        Assert.Null(lines.Single(line => line.Group == "g").PaidFor);
    }

    [Fact]
    public void The_line_of_a_goal_counts_payments_of_that_goal_alone()
    {
        var people = Enumerable.Range(0, 12).Select(_ => Decision("a", 90_000, ["g", "h"], ["g"])).ToList();

        var lines = CohortStatistics.Of(Plan(people), Smallest);

        Assert.Equal((12, 0), (lines.Single(line => line.Group == "g").PaidFor!.Value, lines.Single(line => line.Group == "h").PaidFor!.Value));
        Assert.Equal(12, lines[0].PaidFor);
    }

    private static bool Pay(GroupStatistic all, List<GroupStatistic> roles, List<PersonDecision> people)
    {
        var stating = Members(roles, line => line.MeanPayUsd is null, people, one => one.Person.Role).Count(one => one.Person.PayUsd is not null);
        return all.MeanPayUsd is null || stating == 0 || roles.Count(line => line.MeanPayUsd is null) > 1 && Safe(stating);
    }

    /// <summary>People of the lines that hide something; those of smaller groups are the ones without a line of their own.</summary>
    private static List<PersonDecision> Members(List<GroupStatistic> lines, Func<GroupStatistic, bool> hides, List<PersonDecision> people, Func<PersonDecision, string> key) =>
        [.. people.Where(one => hides(lines.FirstOrDefault(line => line.Group == key(one)) ?? lines.Single(line => line.Group == "(smaller groups)")))];

    private static List<GroupStatistic> By(IReadOnlyList<GroupStatistic> lines, string by) => [.. lines.Where(line => line.By == by)];

    private static bool Safe(int count) => count is 0 or >= Smallest;

    private static PersonDecision Decision(string role, double? pay, string[] goals, string[] paid) => new(
        new CohortPerson(2, "x", role, pay, goals, [], null), [.. paid.Select(id => new GoalFacts(id, id, 100, 10, null, null, null, []))], []);

    private static CohortPlan Plan(IReadOnlyList<PersonDecision> decisions) => new(
        new Cohort([.. decisions.Select(one => one.Person)], 1000, 500, "your own", new SortedDictionary<string, int>(), new SortedDictionary<string, double>(), []),
        decisions, [], "goals", 0, 0, true, [], TempProfile.Inputs(TempProfile.AsOf).Receipt);
}
