namespace Credence.Advice.Planning;

/// <summary>Hours of one option in one week.</summary>
/// <param name="First">First day of the week.</param>
/// <param name="Hours">Hours, in quarters.</param>
public sealed record WeekOfWork(DateOnly First, double Hours);
