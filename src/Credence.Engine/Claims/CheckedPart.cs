namespace Credence.Claims;

/// <summary>A part of a claim with what was measured.</summary>
/// <param name="Part">The part.</param>
/// <param name="Measured">What its check came to; null for a part that cannot be tested here.</param>
/// <param name="Verdict">What that says to the part; null for a part that only shows a number beside the claim.</param>
public sealed record CheckedPart(ClaimPart Part, Measurement? Measured, ClaimVerdict? Verdict);
