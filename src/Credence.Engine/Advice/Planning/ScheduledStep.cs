namespace Credence.Advice.Planning;

/// <summary>One option of a plan, with its time.</summary>
/// <param name="Option">The option.</param>
/// <param name="Start">First day of the first week with work on it.</param>
/// <param name="End">Last day of the week in which it is done.</param>
/// <param name="Hours">Hours of work.</param>
/// <param name="CostUsd">Money, in US dollars.</param>
/// <param name="Gain">What it adds to the objective (US dollars or postings); null where unknown.</param>
/// <param name="Why">Why it is there and why then, in full sentences.</param>
/// <param name="Weeks">The work, week by week.</param>
public sealed record ScheduledStep(
    PlanOption Option, DateOnly Start, DateOnly End, double Hours, double CostUsd, double? Gain, string Why, IReadOnlyList<WeekOfWork> Weeks);
