namespace Credence.Advice.Planning;

/// <summary>One person's limits and options.</summary>
/// <param name="Calendar">Weeks and hours, from the first day that can still be used to the deadline.</param>
/// <param name="BudgetUsd">Money still to spend, in US dollars.</param>
/// <param name="Objective">What the plan is to have most of.</param>
/// <param name="BuildingShare">Part of all hours, those done before included, that has to be building (ratio).</param>
/// <param name="BuildingShareFrom">Who says so: <c>your own</c>, or source id, a slash, section.</param>
/// <param name="AtOnce">Options that may be open at one time (count, at least 1).</param>
/// <param name="MarginDays">Days before the last day of an exam that should be left.</param>
/// <param name="Options">What could be done.</param>
/// <param name="Done">Options finished before, with the hours spent where known.</param>
/// <param name="Warnings">What to know about the profile, in full sentences.</param>
/// <param name="Places">Where its limits stand.</param>
public sealed record PlanProfile(
    WorkCalendar Calendar,
    double BudgetUsd,
    PlanObjective Objective,
    double BuildingShare,
    string BuildingShareFrom,
    int AtOnce,
    int MarginDays,
    IReadOnlyList<PlanOption> Options,
    IReadOnlyList<FinishedOption> Done,
    IReadOnlyList<PlanWarning> Warnings,
    PlanPlaces Places)
{
    /// <summary>Ends the search early, with an <see cref="OperationCanceledException"/>; no figure hangs on it.</summary>
    public CancellationToken Stop { get; init; }
}
