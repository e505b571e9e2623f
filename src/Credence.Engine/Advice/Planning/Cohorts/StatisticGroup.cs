namespace Credence.Advice.Planning.Cohorts;

/// <summary>A group of a statistic before anything of it is hidden.</summary>
/// <param name="Name">As shown.</param>
/// <param name="Members">Its people.</param>
internal sealed record StatisticGroup(string Name, IReadOnlyList<GroupMember> Members)
{
    private const double PayStep = 1000;

    /// <summary>People paid for (count).</summary>
    internal int Paid => Members.Count(one => one.IsPaid);

    /// <summary>People whose pay is stated (count).</summary>
    internal int Stating => Members.Count(one => one.PayUsd is not null);

    /// <summary>The line by itself, with what would show few people hidden.</summary>
    internal GroupStatistic Line(string by, int smallest)
    {
        if (Members.Count < smallest)
            return new GroupStatistic(by, Name, null, null, null);
        return new GroupStatistic(
            by, Name, Members.Count, IsSafe(Paid, smallest) && IsSafe(Members.Count - Paid, smallest) ? Paid : null,
            Stating >= smallest && IsSafe(Members.Count - Stating, smallest) ? Math.Round(Members.Select(one => one.PayUsd).OfType<double>().Average() / PayStep) * PayStep : null);
    }

    /// <summary>True where a count shows nobody or enough people.</summary>
    internal static bool IsSafe(int count, int smallest) => count == 0 || count >= smallest;
}
