namespace Credence.Portfolio;

/// <summary>A check with what it found.</summary>
/// <param name="Check">The check.</param>
/// <param name="Finding">What it found.</param>
public sealed record CheckedItem(PortfolioCheck Check, Finding Finding);
