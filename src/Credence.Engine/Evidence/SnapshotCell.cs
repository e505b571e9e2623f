namespace Credence.Evidence;

/// <summary>One population of a snapshot with the rows in which anything was found.</summary>
internal sealed record SnapshotCell(Population Population, IReadOnlyList<EvidenceRow> Rows);
