namespace Credence.App.Claims;

/// <summary>One part of a claim in words.</summary>
/// <param name="What">What is looked at.</param>
/// <param name="Measured">What was found, or why nothing was.</param>
/// <param name="Claimed">What the claim says the number is; null where it only stands beside.</param>
/// <param name="Verdict">What that says to the part; null where it decides nothing.</param>
/// <param name="Note">What it was taken from, or what would be needed; null without either.</param>
public sealed record ClaimPartView(string What, string Measured, string? Claimed, string? Verdict, string? Note);
