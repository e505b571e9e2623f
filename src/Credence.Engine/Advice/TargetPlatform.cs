namespace Credence.Advice;

/// <summary>A cloud that jobs can run on, with who certifies it.</summary>
/// <param name="Id">Answer to the question <c>target-platform</c>.</param>
/// <param name="Name">As shown.</param>
/// <param name="Vendors">Vendor ids of the catalog.</param>
public sealed record TargetPlatform(string Id, string Name, IReadOnlyList<string> Vendors);
