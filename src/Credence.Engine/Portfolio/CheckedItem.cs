namespace Credence.Portfolio;

/// <summary>A check with what it found.</summary>
/// <param name="Check">The check.</param>
/// <param name="Finding">What it found.</param>
public sealed record CheckedItem(PortfolioCheck Check, Finding Finding)
{
    /// <summary>What to do where it is not there.</summary>
    public string Fix => Finding.IsOfNothing && Check.FirstFix is { } first ? first : Check.Fix;
}
