namespace Credence.Claims;

/// <summary>One kind of check with its parameters; the closed set of kinds stands in <c>Checks</c> and docs/method/claims.md.</summary>
public abstract record ClaimCheck
{
    /// <summary>Works the number out from the evidence.</summary>
    /// <returns>The number, or why there is none; never throws for evidence that is not there.</returns>
    public abstract Measurement Measure(ClaimEvidence evidence);
}
