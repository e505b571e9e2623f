namespace Credence.Advice.Planning.Cohorts;

/// <summary>One person as a statistic counts them.</summary>
/// <param name="IsPaid">Whether what the group is about is paid for.</param>
/// <param name="PayUsd">Yearly pay in US dollars; null where not stated or not shown for such groups.</param>
internal sealed record GroupMember(bool IsPaid, double? PayUsd);
