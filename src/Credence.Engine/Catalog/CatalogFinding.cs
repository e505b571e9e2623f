namespace Credence.Catalog;

/// <summary>One thing a reader of the catalog should know or mend.</summary>
/// <param name="ItemId">Certification, alternative or route.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Field">Field it is about; null where it is about the whole item.</param>
/// <param name="Text">What is found, in one sentence without a final stop.</param>
public sealed record CatalogFinding(string ItemId, CatalogFindingKind Kind, string? Field, string Text)
{
    /// <summary>True where it should be mended; notes are only to be known.</summary>
    public bool IsProblem => Kind is CatalogFindingKind.Stale or CatalogFindingKind.Contradictory or CatalogFindingKind.Impossible;
}
