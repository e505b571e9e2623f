namespace Credence.Claims;

/// <summary>One part of a claim: something that is measured, or something that would have to be.</summary>
/// <param name="What">What is looked at, in words.</param>
/// <param name="CheckName">Kind of check (<c>share</c>); null for a part that cannot be tested here.</param>
/// <param name="Check">How it is worked out; null for a part that cannot be tested here.</param>
/// <param name="Claimed">What the claim says the number is; null for a part that only shows a number beside the claim.</param>
/// <param name="Decides">Whether the verdict of the claim follows from it.</param>
/// <param name="Shipped">The numbers it ships with; null for a part that cannot be tested here.</param>
/// <param name="Needs">What would be needed to test it; null for a part that is tested.</param>
public sealed record ClaimPart(
    string What, string? CheckName, ClaimCheck? Check, ClaimedRange? Claimed, bool Decides, ShippedFigures? Shipped, string? Needs)
{
    /// <summary>Whether its number stands for the claim, before those of other parts.</summary>
    public bool IsLead { get; init; }
}
