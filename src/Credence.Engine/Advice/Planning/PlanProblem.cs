namespace Credence.Advice.Planning;

/// <summary>Which tasks to do, and in which order, one at a time.</summary>
/// <param name="Tasks">The tasks.</param>
/// <param name="BudgetCents">Money there is (US cents).</param>
/// <param name="BuildingShare">Part of all units that has to be building (ten-thousandths).</param>
/// <param name="BuiltUnits">Building done before (units).</param>
/// <param name="OtherUnits">Other work done before (units).</param>
/// <param name="TakenCategories">Categories of which one was done before.</param>
internal sealed record PlanProblem(
    IReadOnlyList<PlanTask> Tasks, long BudgetCents, int BuildingShare, int BuiltUnits, int OtherUnits, IReadOnlyList<int> TakenCategories)
{
    /// <summary>Ends a search for it early.</summary>
    internal CancellationToken Stop { get; init; }

    /// <summary>Parts in a whole share.</summary>
    internal const int WholeShare = 10_000;

    /// <summary>True where some task can only begin later, so that the order matters for what fits.</summary>
    internal bool HasReleases => Tasks.Any(task => task.Release > 0);

    /// <summary>How far the units fall short of the building share, times <see cref="WholeShare"/>; 0 or less where it is kept.</summary>
    internal long Shortfall(long built, long other) => BuildingShare * (built + other) - WholeShare * built;
}
