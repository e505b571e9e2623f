namespace Credence.Evidence;

/// <summary>The file <c>data/evidence/postings-snapshot.json</c>; zeros and unknowns are left out of it.</summary>
internal sealed record SnapshotShape(
    int Format, OriginShape Origin, IReadOnlyList<SoughtShape> Sought, IReadOnlyList<LineShape> Lines, IReadOnlyList<CellShape> Cells);
