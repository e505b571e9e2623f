namespace Credence.Claims;

/// <summary>How a verdict follows from what was measured. Method: docs/method/claims.md.</summary>
public static class VerdictRule
{
    /// <summary>The verdict on one number.</summary>
    /// <param name="measured">What was measured; null for what cannot be tested here.</param>
    /// <param name="claimed">What the claim says the number is.</param>
    public static ClaimVerdict Of(Measurement? measured, ClaimedRange claimed)
    {
        if (measured?.Value is not { } value)
            return ClaimVerdict.NotTestableHere;
        if (measured.Range is not { } range)
            return claimed.Holds(value) ? ClaimVerdict.Supported : ClaimVerdict.Contradicted;
        return claimed.Holds(range.Low) && claimed.Holds(range.High) ? ClaimVerdict.Supported
            : claimed.Excludes(range.Low, range.High) ? ClaimVerdict.Contradicted
            : ClaimVerdict.Mixed;
    }

    /// <summary>The verdict on a claim from those on its deciding parts: what all tested ones say, save that support needs all to be tested; mixed where they differ.</summary>
    /// <param name="parts">Verdicts on the deciding parts; none where no part decides.</param>
    public static ClaimVerdict Of(IReadOnlyCollection<ClaimVerdict> parts)
    {
        var tested = parts.Where(part => part != ClaimVerdict.NotTestableHere).Distinct().ToList();
        return tested switch
        {
            [] => ClaimVerdict.NotTestableHere,
            // A statement of which a part is false is false; one of which a part is untested is not yet true.
            [ClaimVerdict.Contradicted] => ClaimVerdict.Contradicted,
            [ClaimVerdict.Supported] when !parts.Contains(ClaimVerdict.NotTestableHere) => ClaimVerdict.Supported,
            _ => ClaimVerdict.Mixed,
        };
    }
}
