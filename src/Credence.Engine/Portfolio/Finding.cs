namespace Credence.Portfolio;

/// <summary>What one check found.</summary>
/// <param name="Outcome">Whether it is there.</param>
/// <param name="Why">What was found or is missing, in one sentence without a final stop.</param>
/// <param name="Proofs">Where it stands; empty where nothing was found.</param>
/// <param name="Confidence">How sure it is.</param>
public sealed record Finding(CheckOutcome Outcome, string Why, IReadOnlyList<Proof> Proofs, Confidence Confidence)
{
    private const int MostProofs = 5;

    internal static Finding Passed(string why, params IEnumerable<Proof> proofs) => new(CheckOutcome.Passed, why, Some(proofs), Confidence.Medium);

    internal static Finding Failed(string why, params IEnumerable<Proof> proofs) => new(CheckOutcome.Failed, why, Some(proofs), Confidence.Medium);

    internal static Finding Unknown(string why) => new(CheckOutcome.Unknown, why, [], Confidence.Low);

    /// <summary>Passed where something was found, failed else.</summary>
    internal static Finding Found(IEnumerable<Proof> proofs, string found, string missing) =>
        Some(proofs) is { Count: > 0 } some ? Passed(found, some) : Failed(missing);

    /// <summary>Whether there is nothing yet that the advice of the check could be about.</summary>
    public bool IsOfNothing { get; init; }

    internal Finding OfNothing => this with { IsOfNothing = true };

    // a place counts once, whatever was found there
    private static List<Proof> Some(IEnumerable<Proof> proofs) => [.. proofs.DistinctBy(proof => (proof.Path, proof.Line, proof.Path.Length == 0 ? proof.Text : "")).Take(MostProofs)];

    internal Finding Sure => this with { Confidence = Confidence.High };

    internal Finding Unsure => this with { Confidence = Confidence.Low };
}
