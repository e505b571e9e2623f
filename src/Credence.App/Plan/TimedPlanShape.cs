using Credence.App.Hosting;

namespace Credence.App.Plan;

/// <summary>A plan as every door sends it. Null is unknown; the field beside it says why.</summary>
internal sealed record TimedPlanShape(
    IReadOnlyList<StepShape> Steps,
    double? Unlocks,
    string? UnlocksMissing,
    double Cost,
    double Hours,
    bool Optimal,
    double? Bound,
    double? Gap,
    ObjectiveShape Objective,
    LimitsShape Limits,
    double? BuildingShare,
    IReadOnlyList<NotPlannedShape> NotPlanned,
    IReadOnlyList<WhatIfShape> WhatIf,
    IReadOnlyList<PlanWarningShape> Warnings,
    InfeasibleShape? Infeasible,
    ReceiptShape Receipt);
