namespace Credence.Postings.Finding;

/// <summary>A heading found in a page.</summary>
/// <param name="First">First word.</param>
/// <param name="Last">Word after the last.</param>
/// <param name="Kind">What it announces.</param>
internal sealed record Heading(int First, int Last, CueKind Kind);
