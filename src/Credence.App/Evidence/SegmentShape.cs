using Credence.Evidence;

namespace Credence.App.Evidence;

/// <summary>One part of the postings; the value is null where they do not say.</summary>
internal sealed record SegmentShape(string By, string? Value)
{
    internal static SegmentShape? Of(Segment? segment) => segment is null ? null : new SegmentShape(EvidenceNames.Of(segment.By), segment.Value);
}
