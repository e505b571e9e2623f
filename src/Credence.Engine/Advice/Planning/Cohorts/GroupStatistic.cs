namespace Credence.Advice.Planning.Cohorts;

/// <summary>One line of an exported statistic; what would show few people is null.</summary>
/// <param name="By">What the people are grouped by: <c>all</c>, <c>role</c> or <c>goal</c>.</param>
/// <param name="Group">The group; for all of them <c>all</c>, for those hidden together <c>(smaller groups)</c>.</param>
/// <param name="People">People in it (count); null where hidden.</param>
/// <param name="PaidFor">People of it for whom something is paid (count); null where that, or the rest, would show few people.</param>
/// <param name="MeanPayUsd">Mean of the stated yearly pay, to the nearest 1,000 US dollars; null where fewer people than the smallest group state it.</param>
public sealed record GroupStatistic(string By, string Group, int? People, int? PaidFor, double? MeanPayUsd);
