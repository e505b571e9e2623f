namespace Credence.App.Portfolio;

/// <summary>A section of what is looked for.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="About">What it is about, a sentence.</param>
/// <param name="Checks">What must be there, and how to get it there.</param>
public sealed record PortfolioRubricSection(string Name, string About, IReadOnlyList<KeyValuePair<string, string>> Checks);
