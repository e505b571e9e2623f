namespace Credence.Evidence;

/// <summary>A vendor the postings were searched for.</summary>
/// <param name="Id">Lexicon id of a mention without a certification's name (<c>aws-any</c>).</param>
/// <param name="Name">Name of the vendor or technology.</param>
public sealed record SoughtVendor(string Id, string Name);
