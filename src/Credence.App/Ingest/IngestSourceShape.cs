using Credence.Postings;
using Credence.Postings.Storing;

namespace Credence.App.Ingest;

/// <summary>Counts of one source.</summary>
internal sealed record IngestSourceShape(long Accepted, IReadOnlyDictionary<string, long> Rejected, DuplicatesShape Duplicates, long Known, long Distinct, long AiRoles)
{
    internal static IngestSourceShape Of(IngestCounts counts) => new(
        counts.Accepted, RejectedOf(counts), new DuplicatesShape(counts.DuplicatesExact, counts.DuplicatesNear), counts.Known, counts.Distinct, counts.AiRoles);

    internal static Dictionary<string, long> RejectedOf(IngestCounts counts) =>
        counts.Rejected.OrderBy(reason => reason.Key).ToDictionary(reason => KebabName.Of(reason.Key), reason => reason.Value, StringComparer.Ordinal);
}
