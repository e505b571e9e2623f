using Credence.Postings.Storing;

namespace Credence.Claims;

/// <summary>A claim with everything measured again.</summary>
/// <param name="Claim">The claim as it ships.</param>
/// <param name="Parts">Its parts, measured.</param>
/// <param name="Verdict">The verdict that follows now.</param>
/// <param name="Drift">What ships and no longer follows, one sentence each without a final stop; empty where all does; null where the answer is about a day before the claim was checked, so that the two cannot be compared.</param>
public sealed record CheckedClaim(Claim Claim, IReadOnlyList<CheckedPart> Parts, ClaimVerdict Verdict, IReadOnlyList<string>? Drift)
{
    /// <summary>The part whose number stands for the claim: of those that decide and have one the one marked so, else the first; null where none has.</summary>
    public CheckedPart? Lead => Parts.Where(part => part.Part.Decides && part.Measured?.Value is not null).OrderByDescending(part => part.Part.IsLead).FirstOrDefault();

    /// <summary>Why no number stands for the claim: what is missing of its first deciding part; null where one does.</summary>
    public string? Missing => Lead is not null ? null : Parts.FirstOrDefault(part => part.Part.Decides) is { } first ? first.Measured?.Missing ?? "not measured here" : "no part of it decides";

    /// <summary>Why that is the verdict: as the claim ships it where the verdict still follows, else what is missing or that its parts say otherwise now.</summary>
    public string Why => Verdict == Claim.Verdict ? Claim.Why
        : Missing is { } missing ? char.ToUpperInvariant(missing[0]) + missing[1..] + "."
        : $"What is measured now does not give the verdict that ships ({KebabName.Of(Claim.Verdict).Replace('-', ' ')}); its parts show what changed.";

    /// <summary>What would be needed to test what is not tested here; empty where all is.</summary>
    public IReadOnlyList<string> Needs => [.. Parts.Select(part => part.Part.Needs).OfType<string>()];
}
