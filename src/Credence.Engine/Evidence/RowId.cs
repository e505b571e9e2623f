namespace Credence.Evidence;

/// <summary>What a row is about.</summary>
/// <param name="Kind">What it counts.</param>
/// <param name="Certification">Id, unique within the kind.</param>
public readonly record struct RowId(EvidenceKind Kind, string Certification);
