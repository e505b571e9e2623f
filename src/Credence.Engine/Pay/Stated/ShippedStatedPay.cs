namespace Credence.Pay.Stated;

/// <summary>What the shipped postings state of pay.</summary>
/// <param name="Counted">The day it was counted; without meaning where there are no answers.</param>
/// <param name="Answers">One a group of jobs; empty where none ship.</param>
public sealed record ShippedStatedPay(DateOnly Counted, IReadOnlyList<StatedPayAnswer> Answers)
{
    /// <summary>The answers known on a day; empty where they were counted later.</summary>
    public IReadOnlyList<StatedPayAnswer> On(DateOnly day) => Counted <= day ? Answers : [];
}
