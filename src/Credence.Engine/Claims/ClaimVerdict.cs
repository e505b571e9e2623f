namespace Credence.Claims;

/// <summary>What the evidence at hand says to a claim. Rule: docs/method/claims.md.</summary>
public enum ClaimVerdict
{
    /// <summary>Everything measured lies inside what is claimed.</summary>
    Supported,

    /// <summary>What is measured lies outside what is claimed.</summary>
    Contradicted,

    /// <summary>Parts of it hold and others do not, or the interval reaches both inside and outside of what is claimed.</summary>
    Mixed,

    /// <summary>Nothing at hand measures it; the claim says what would be needed.</summary>
    NotTestableHere,
}
