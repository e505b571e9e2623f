namespace Credence.App.Portfolio;

/// <summary>One check on a page.</summary>
/// <param name="Mark">What it found.</param>
/// <param name="Title">What must be there.</param>
/// <param name="Why">What was found or is missing, a sentence.</param>
/// <param name="Places">Where it stands, as <c>path:line</c>.</param>
/// <param name="IsUnsure">Whether its words may mean something else.</param>
/// <param name="Fix">What to do; null where nothing is.</param>
/// <param name="Source">Who asks for it: ids of sources.</param>
public sealed record PortfolioItemView(PortfolioMark Mark, string Title, string Why, IReadOnlyList<string> Places, bool IsUnsure, string? Fix, string Source);
