namespace Credence.Portfolio;

/// <summary>One check in words, as <c>data/rules/portfolio.yaml</c> has it.</summary>
/// <param name="Id">Id, kebab-case.</param>
/// <param name="Section">What it is about.</param>
/// <param name="Title">What must be there.</param>
/// <param name="Fix">What to do where it is not.</param>
/// <param name="FirstFix">What to do where there is nothing yet that <paramref name="Fix"/> could be about; null where that is the same.</param>
/// <param name="Source">Who asks for it: source ids with commas.</param>
public sealed record PortfolioCheck(string Id, PortfolioSection Section, string Title, string Fix, string? FirstFix, string Source);
