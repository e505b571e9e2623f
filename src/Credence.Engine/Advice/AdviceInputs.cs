using Credence.Catalog;
using Credence.Evidence;
using Credence.Sources;

namespace Credence.Advice;

/// <summary>Everything an answer is made from.</summary>
/// <param name="Answers">Answers by question id; what is not known is not in it.</param>
/// <param name="Rules">The rules of <c>data/rules</c>.</param>
/// <param name="Catalog">Certifications and alternatives with their sources.</param>
/// <param name="Snapshot">Measured counts; null where none are shipped, so that every share is unknown.</param>
/// <param name="Receipt">Version, hashes, as-of day and seed of the answer.</param>
public sealed record AdviceInputs(
    IReadOnlyDictionary<string, string> Answers,
    AdviceRules Rules,
    CertificationCatalog Catalog,
    EvidenceSnapshot? Snapshot,
    Receipt Receipt);
