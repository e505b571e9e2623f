namespace Credence.App.Plan;

/// <summary>Statistics that may be passed on.</summary>
internal sealed record StatisticsShape(int SmallestGroup, IReadOnlyList<StatisticShape> Groups);
