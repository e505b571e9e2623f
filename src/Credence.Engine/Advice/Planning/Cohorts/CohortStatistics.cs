using System.Globalization;
using System.Text;

namespace Credence.Advice.Planning.Cohorts;

/// <summary>Statistics of a plan that may be passed on: no names, no group of few people. Rules: docs/method/plan.md.</summary>
public static class CohortStatistics
{
    private const string All = "all";
    private const string Hidden = "(smaller groups)";
    private static readonly char[] Formula = ['=', '+', '-', '@', '\t', '\r'];

    /// <summary>The lines; none where there are fewer people than the smallest group.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="smallest">People in the smallest group that may be shown (count, at least <see cref="PlanSettings.LeastGroup"/>).</param>
    public static IReadOnlyList<GroupStatistic> Of(CohortPlan plan, int smallest)
    {
        smallest = Math.Max(smallest, PlanSettings.LeastGroup);
        if (plan.Decisions.Count < smallest)
            return [];
        var roles = Groups("role", plan.Decisions.Select(one => (one.Person.Role, Member(one, one.Paid.Count > 0))), smallest);
        var goals = Groups("goal", plan.Decisions.SelectMany(one => one.Person.Goals.Select(goal => (goal, Member(one, one.Paid.Any(paid => paid.Id == goal)) with { PayUsd = null }))), smallest);
        var whole = new StatisticGroup(All, [.. plan.Decisions.Select(one => Member(one, one.Paid.Count > 0))]).Line(All, smallest);
        if (!Complement.KeepsPaid(roles, smallest) || !Complement.KeepsPaid(goals, smallest))
            (whole, roles, goals) = (whole with { PaidFor = null }, Complement.WithoutOnePaid(roles), Complement.WithoutOnePaid(goals));
        if (!Complement.KeepsPay(roles, smallest))
            whole = whole with { MeanPayUsd = null };
        return [whole, .. roles.Select(one => one.Line), .. goals.Select(one => one.Line)];
    }

    /// <summary>The lines as CSV; a cell that a spreadsheet would take for a formula starts with an apostrophe.</summary>
    public static string Csv(IReadOnlyList<GroupStatistic> lines)
    {
        var csv = new StringBuilder("by,group,people,paid-for,mean-pay-usd\n");
        foreach (var line in lines)
            csv.AppendJoin(',', line.By, Cell(line.Group), Number(line.People), Number(line.PaidFor), Number(line.MeanPayUsd)).Append('\n');
        return csv.ToString();
    }

    private static GroupMember Member(PersonDecision decision, bool isPaid) => new(isPaid, decision.Person.PayUsd);

    private static List<(StatisticGroup Group, GroupStatistic Line)> Groups(string by, IEnumerable<(string Key, GroupMember Member)> members, int smallest)
    {
        var groups = members.GroupBy(one => one.Key, one => one.Member, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => new StatisticGroup(group.Key, [.. group])).ToList();
        var hidden = Suppression.Of([.. groups.Select(group => group.Members.Count)], smallest);
        var shown = groups.Where((_, place) => !hidden[place]).ToList();
        var rest = groups.Where((_, place) => hidden[place]).SelectMany(group => group.Members).ToList();
        if (rest.Count > 0)
            shown.Add(new StatisticGroup(Hidden, rest));
        return [.. shown.Select(group => (group, group.Line(by, smallest)))];
    }

    private static string Cell(string text)
    {
        var safe = Formula.Contains(text[0]) ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(",\"\n\r") < 0 ? safe : "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }

    private static string Number(double? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
