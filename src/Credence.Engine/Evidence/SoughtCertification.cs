namespace Credence.Evidence;

/// <summary>A certification the postings were searched for, so that not finding it is a measured zero.</summary>
/// <param name="Id">Catalog or lexicon id.</param>
/// <param name="Name">Official name.</param>
/// <param name="VendorId">Vendor as the catalog calls it; null for one that only the lexicon knows.</param>
/// <param name="Successors">Ids of those that take its place; empty where none does or none is known.</param>
public sealed record SoughtCertification(string Id, string Name, string? VendorId, IReadOnlyList<string> Successors)
{
    /// <summary>First day it can have been on offer (see <see cref="Catalog.FirstOffer"/>); null where that is not known.</summary>
    public DateOnly? NotBefore { get; init; }
}
