namespace Credence.Evidence;

/// <summary>Shares of postings with what they are shares of.</summary>
/// <param name="Populations">Each role's whole population first, then its segments; roles as asked, segments by kind and value, "does not say" last.</param>
/// <param name="Rows">Rows in the order of their populations; within one by count (most first), then kind, then id.</param>
public sealed record EvidenceTable(IReadOnlyList<Population> Populations, IReadOnlyList<EvidenceRow> Rows);
