namespace Credence.Evidence;

/// <summary>How a snapshot was made, as its file says it.</summary>
internal sealed record OriginShape(
    string Version, string DataHash, string RulesHash, DateOnly AsOf,
    IReadOnlyList<SourceShape> Sources, IReadOnlyList<ErrorShape> ExtractionErrors, int Seed = 0, int Resamples = 0, int CorrectionDraws = 0);
