namespace Credence.App.Plan;

/// <summary>One line of the statistics; null where it would show few people.</summary>
internal sealed record StatisticShape(string By, string Group, int? People, int? PaidFor, double? MeanPayUsd);
