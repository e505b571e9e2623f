namespace Credence.Evidence;

/// <summary>Everything of one vendor, named or not.</summary>
/// <param name="Id">Id of the row (<c>aws-family</c>).</param>
/// <param name="Name">Name of the vendor.</param>
/// <param name="NamedPrefixes">What the ids of its certifications begin with (<c>aws-</c>).</param>
/// <param name="Vendors">Ids of its vendor mentions (<c>aws-any</c>).</param>
public sealed record VendorFamily(string Id, string Name, IReadOnlyList<string> NamedPrefixes, IReadOnlyList<string> Vendors);
