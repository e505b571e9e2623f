namespace Credence.App.Plan;

/// <summary>What is paid for one person.</summary>
internal sealed record PersonShape(string Person, int Line, double Cost, IReadOnlyList<GoalShape> Paid, IReadOnlyList<UnpaidShape> NotPaid);
