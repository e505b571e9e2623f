namespace Credence.Evidence;

/// <summary>Everything of one vendor, named or not.</summary>
/// <param name="Id">Id of the row (<c>aws-family</c>).</param>
/// <param name="Name">Name of the vendor.</param>
/// <param name="CatalogVendors">Vendors of the catalog whose certifications belong to it.</param>
/// <param name="Named">Ids of further certifications.</param>
/// <param name="Vendors">Ids of its vendor mentions (<c>aws-any</c>).</param>
public sealed record VendorFamily(
    string Id, string Name, IReadOnlyList<string> CatalogVendors, IReadOnlyList<string> Named, IReadOnlyList<string> Vendors)
{
    /// <summary>Whether a certification belongs to it.</summary>
    public bool Holds(SoughtCertification certification) =>
        (certification.VendorId is { } vendor && CatalogVendors.Contains(vendor)) || Named.Contains(certification.Id);
}
