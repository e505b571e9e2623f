using System.Globalization;
using System.Text;

namespace Credence.Advice.Planning.Cohorts;

/// <summary>Statistics of a plan that may be passed on: no names, no group of few people. Rules: docs/method/plan.md.</summary>
public static class CohortStatistics
{
    private const string All = "all";
    private const string Hidden = "(smaller groups)";
    private const double PayStep = 1000;
    private static readonly char[] Formula = ['=', '+', '-', '@', '\t', '\r'];

    /// <summary>The lines; none where there are fewer people than the smallest group.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="smallest">People in the smallest group that may be shown (count, at least <see cref="PlanSettings.LeastGroup"/>).</param>
    public static IReadOnlyList<GroupStatistic> Of(CohortPlan plan, int smallest)
    {
        smallest = Math.Max(smallest, PlanSettings.LeastGroup);
        if (plan.Decisions.Count < smallest)
            return [];
        var roles = Groups("role", [.. plan.Decisions.GroupBy(one => one.Person.Role, StringComparer.Ordinal)], smallest);
        var goals = Groups("goal", [.. plan.Decisions.SelectMany(one => one.Person.Goals.Select(goal => (goal, one))).GroupBy(pair => pair.goal, pair => pair.one, StringComparer.Ordinal)], smallest)
            .Select(line => line with { MeanPayUsd = null });
        var whole = Line(All, All, [.. plan.Decisions], smallest);
        // where a role's count of people paid for is hidden, the total must not give it away
        var open = roles.Count(line => line.PaidFor is null) is 0 or > 1;
        return [open ? whole : whole with { PaidFor = null }, .. roles, .. goals];
    }

    /// <summary>The lines as CSV; a cell that a spreadsheet would take for a formula starts with an apostrophe.</summary>
    public static string Csv(IReadOnlyList<GroupStatistic> lines)
    {
        var csv = new StringBuilder("by,group,people,paid-for,mean-pay-usd\n");
        foreach (var line in lines)
            csv.AppendJoin(',', line.By, Cell(line.Group), Number(line.People), Number(line.PaidFor), Number(line.MeanPayUsd)).Append('\n');
        return csv.ToString();
    }

    private static List<GroupStatistic> Groups(string by, List<IGrouping<string, PersonDecision>> groups, int smallest)
    {
        groups = [.. groups.OrderBy(group => group.Key, StringComparer.Ordinal)];
        var hidden = Suppression.Of([.. groups.Select(group => group.Count())], smallest);
        var lines = groups.Where((_, place) => !hidden[place]).Select(group => Line(by, group.Key, [.. group], smallest)).ToList();
        var rest = groups.Where((_, place) => hidden[place]).SelectMany(group => group).ToList();
        if (rest.Count > 0)
            lines.Add(rest.Count >= smallest ? Line(by, Hidden, rest, smallest) : new GroupStatistic(by, Hidden, null, null, null));
        return lines;
    }

    private static GroupStatistic Line(string by, string group, List<PersonDecision> people, int smallest)
    {
        var paid = people.Count(one => one.Paid.Count > 0);
        var pays = people.Select(one => one.Person.PayUsd).OfType<double>().ToList();
        return new GroupStatistic(
            by, group, people.Count, Safe(paid, smallest) && Safe(people.Count - paid, smallest) ? paid : null,
            pays.Count >= smallest && Safe(people.Count - pays.Count, smallest) ? Math.Round(pays.Average() / PayStep) * PayStep : null);
    }

    private static bool Safe(int count, int smallest) => count == 0 || count >= smallest;

    private static string Cell(string text)
    {
        var safe = Formula.Contains(text[0]) ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(",\"\n\r") < 0 ? safe : "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }

    private static string Number(double? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
