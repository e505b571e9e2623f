namespace Credence.Advice.Planning.Cohorts;

/// <summary>Decides what of a total may be shown, since the total less the groups shown is what the hidden groups have.</summary>
internal static class Complement
{
    /// <summary>True where the total's number of people paid for gives no hidden one away: more than one is hidden, and together they have nobody or enough people, paid for and not.</summary>
    internal static bool KeepsPaid(IReadOnlyList<(StatisticGroup Group, GroupStatistic Line)> groups, int smallest)
    {
        var hidden = groups.Where(one => one.Line.PaidFor is null).Select(one => one.Group).ToList();
        var paid = hidden.Sum(group => group.Paid);
        return hidden.Count == 0
            || hidden.Count > 1 && StatisticGroup.IsSafe(paid, smallest) && StatisticGroup.IsSafe(hidden.Sum(group => group.Members.Count) - paid, smallest);
    }

    /// <summary>The groups with the count of one more hidden where all are shown, so that their sum does not stand in for a hidden total: that of the fewest people.</summary>
    internal static List<(StatisticGroup Group, GroupStatistic Line)> WithoutOnePaid(IReadOnlyList<(StatisticGroup Group, GroupStatistic Line)> groups)
    {
        if (groups.Count == 0 || groups.Any(one => one.Line.PaidFor is null))
            return [.. groups];
        var least = groups.MinBy(one => one.Group.Members.Count);
        return [.. groups.Select(one => one == least ? one with { Line = one.Line with { PaidFor = null } } : one)];
    }

    /// <summary>True where the total's mean pay gives no hidden one away: nobody of the groups without one states their pay, or several such groups have enough people who do.</summary>
    internal static bool KeepsPay(IReadOnlyList<(StatisticGroup Group, GroupStatistic Line)> groups, int smallest)
    {
        var hidden = groups.Where(one => one.Line.MeanPayUsd is null).Select(one => one.Group).ToList();
        var stating = hidden.Sum(group => group.Stating);
        return stating == 0 || hidden.Count > 1 && stating >= smallest;
    }
}
