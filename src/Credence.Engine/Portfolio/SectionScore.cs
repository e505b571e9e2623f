namespace Credence.Portfolio;

/// <summary>Points of a section: one for each check passed.</summary>
/// <param name="Section">The section.</param>
/// <param name="Points">Checks passed (count).</param>
/// <param name="Checks">All its checks (count, 1 or more).</param>
public sealed record SectionScore(PortfolioSection Section, int Points, int Checks)
{
    /// <summary>Part passed (ratio).</summary>
    public double Share => (double)Points / Checks;
}
