namespace Credence.App.Plan;

/// <summary>The limits the plan keeps.</summary>
internal sealed record LimitsShape(DateOnly Start, DateOnly Deadline, int Weeks, double HoursPerWeek, double HoursAvailable, double BudgetUsd, double BuildingShare, string BuildingShareSource, int AtOnce);
