namespace Credence.Postings.Finding;

/// <summary>An area of several countries.</summary>
/// <param name="Id">Short name ("EU").</param>
/// <param name="Name">As shown, with its article ("the European Union").</param>
/// <param name="Countries">Its countries (ISO 3166 alpha-2).</param>
public sealed record CountryArea(string Id, string Name, IReadOnlyList<string> Countries);
