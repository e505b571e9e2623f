namespace Credence.Evidence;

/// <summary>What to count.</summary>
/// <param name="Roles">Groups of jobs, in the order of the answer.</param>
/// <param name="By">Criteria to divide each group by, in the order of the answer; none for the whole groups only.</param>
/// <param name="Only">Rows wanted; null for everything sought in the whole groups, and in their segments the totals and whatever was found in the whole group.</param>
public sealed record EvidenceRequest(IReadOnlyList<RoleGroup> Roles, IReadOnlyList<SegmentBy> By, IReadOnlyList<RowId>? Only);
