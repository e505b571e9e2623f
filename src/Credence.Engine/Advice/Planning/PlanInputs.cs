using Credence.Catalog;
using Credence.Evidence;
using Credence.Returns.Estimates;
using Credence.Sources;

namespace Credence.Advice.Planning;

/// <summary>What a plan is made from beside the person's profile.</summary>
/// <param name="Rules">The rules of <c>data/rules</c>.</param>
/// <param name="Settings">Settings of plans.</param>
/// <param name="Catalog">Certifications and alternatives.</param>
/// <param name="Snapshot">Measured counts; null where none are shipped.</param>
/// <param name="Estimates">Defaults of the return model, which values options of the catalog; null where none are shipped. The profile's own figures win.</param>
/// <param name="Receipt">Version, hashes, as-of day and seed.</param>
public sealed record PlanInputs(
    AdviceRules Rules,
    PlanSettings Settings,
    CertificationCatalog Catalog,
    EvidenceSnapshot? Snapshot,
    EstimateBook? Estimates,
    Receipt Receipt)
{
    /// <summary>Ends the search early, with an <see cref="OperationCanceledException"/>; no figure hangs on it.</summary>
    public CancellationToken Stop { get; init; }
}
