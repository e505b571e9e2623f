namespace Credence.Evidence;

/// <summary>A certification the postings were searched for, so that not finding it is a measured zero.</summary>
/// <param name="Id">Catalog id.</param>
/// <param name="VendorId">Who gives it (<c>aws</c>); null where that is not known.</param>
/// <param name="Successors">Ids of those that take its place.</param>
public sealed record SoughtCertification(string Id, string? VendorId, IReadOnlyList<string> Successors);
