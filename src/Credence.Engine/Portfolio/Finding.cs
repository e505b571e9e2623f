namespace Credence.Portfolio;

/// <summary>What one check found.</summary>
/// <param name="Outcome">Whether it is there.</param>
/// <param name="Why">What was found or is missing, in one sentence without a final stop.</param>
/// <param name="Proofs">Where it stands; empty where nothing was found.</param>
/// <param name="Confidence">How sure it is.</param>
public sealed record Finding(CheckOutcome Outcome, string Why, IReadOnlyList<Proof> Proofs, Confidence Confidence)
{
    private const int MostProofs = 5;

    internal static Finding Passed(string why, params IEnumerable<Proof> proofs) => new(CheckOutcome.Passed, why, [.. proofs.Take(MostProofs)], Confidence.Medium);

    internal static Finding Failed(string why, params IEnumerable<Proof> proofs) => new(CheckOutcome.Failed, why, [.. proofs.Take(MostProofs)], Confidence.Medium);

    internal static Finding Unknown(string why) => new(CheckOutcome.Unknown, why, [], Confidence.Low);

    /// <summary>Passed where something was found, failed else.</summary>
    internal static Finding Found(IEnumerable<Proof> proofs, string found, string missing) =>
        proofs.Take(MostProofs).ToList() is { Count: > 0 } some ? Passed(found, some) : Failed(missing);

    internal Finding Sure => this with { Confidence = Confidence.High };

    internal Finding Unsure => this with { Confidence = Confidence.Low };
}
