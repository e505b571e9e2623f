namespace Credence.Evidence;

/// <summary>One part of the postings.</summary>
/// <param name="By">What they are divided by.</param>
/// <param name="Value">Which part (see <see cref="SegmentBy"/> for its form); null for the postings that do not say.</param>
public sealed record Segment(SegmentBy By, string? Value);
