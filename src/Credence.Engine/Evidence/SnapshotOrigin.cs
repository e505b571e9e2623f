using Credence.Sources;

namespace Credence.Evidence;

/// <summary>How a snapshot was made.</summary>
/// <param name="Receipt">Version, data, as-of day and seed it was made with.</param>
/// <param name="Sources">Corpora with their counts, by label.</param>
/// <param name="Resamples">Resamples behind each employer-clustered interval (count).</param>
/// <param name="CorrectionDraws">Draws behind each corrected interval (count).</param>
/// <param name="Errors">Extraction errors measured on hand labels, by class; empty where none was measured.</param>
public sealed record SnapshotOrigin(
    Receipt Receipt, IReadOnlyList<SourceCount> Sources, int Resamples, int CorrectionDraws, IReadOnlyList<ExtractionError> Errors);
