using Credence.Advice.Worth;
using Credence.Catalog;
using Credence.Evidence;
using Credence.Pay;
using Credence.Returns.Estimates;
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
    Receipt Receipt)
{
    /// <summary>Defaults of the return model; null where none are shipped, so that no return is worked out.</summary>
    public EstimateBook? Estimates { get; init; }

    /// <summary>What studies of pay found, as of the day; null where none are shipped.</summary>
    public PayPanel? Pay { get; init; }

    /// <summary>Ends the drawing of returns early; no figure hangs on it.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>Whether every default holds on the as-of day; on days before their sources were public no return is worked out.</summary>
    internal bool KnowsDefaults => Estimates is { } estimates && estimates.HoldsOn(Receipt.AsOf);

    /// <summary>Whether the person's own counts of postings are about a certification: the one they named, or the first in question where they named none.</summary>
    /// <param name="id">Catalog id.</param>
    /// <param name="isFirst">Whether it is the first in question.</param>
    internal bool IsCounted(string id, bool isFirst) => Answers.TryGetValue(QuestionIds.Certification, out var named) ? Catalog.Find(named)?.Id == id : isFirst;

    /// <summary>Shares of postings known on the day, each looked up once while one answer is made.</summary>
    internal Measurements Measured => Shares.Of(Snapshot, Receipt.AsOf);

    /// <summary>What looks the shares up.</summary>
    internal OnceMeasured Shares { get; init; } = new();

    /// <summary>The probability the verdict rests on, remembered while one answer is made.</summary>
    internal GainProbability Gain { get; init; } = new();
}
