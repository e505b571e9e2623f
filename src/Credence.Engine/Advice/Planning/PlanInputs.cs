using Credence.Catalog;
using Credence.Evidence;
using Credence.Sources;

namespace Credence.Advice.Planning;

/// <summary>What a plan is made from beside the person's profile.</summary>
/// <param name="Rules">The rules of <c>data/rules</c>.</param>
/// <param name="Settings">Settings of plans.</param>
/// <param name="Catalog">Certifications and alternatives.</param>
/// <param name="Snapshot">Measured counts; null where none are shipped.</param>
/// <param name="Values">What options are worth, by catalog id, as far as a model of the return states it; the profile's own figures win.</param>
/// <param name="Receipt">Version, hashes, as-of day and seed.</param>
public sealed record PlanInputs(
    AdviceRules Rules,
    PlanSettings Settings,
    CertificationCatalog Catalog,
    EvidenceSnapshot? Snapshot,
    IReadOnlyDictionary<string, OptionValue> Values,
    Receipt Receipt);
