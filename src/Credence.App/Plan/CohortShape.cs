using Credence.App.Hosting;

namespace Credence.App.Plan;

/// <summary>An employer's plan. Null is unknown; the field beside it says why.</summary>
internal sealed record CohortShape(
    IReadOnlyList<PersonShape> People,
    double Cost,
    double BudgetUsd,
    double PerHeadCapUsd,
    string PerHeadCapSource,
    double Hours,
    int HoursMissing,
    double? PayForHours,
    int PayMissing,
    ObjectiveShape Objective,
    double? Bound,
    bool Optimal,
    IReadOnlyList<HeadCountShape> Programs,
    StatisticsShape Statistics,
    IReadOnlyList<string> Warnings,
    ReceiptShape Receipt);
