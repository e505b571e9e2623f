namespace Credence.App.Portfolio;

/// <summary>A section of checks on a page.</summary>
/// <param name="Id">Its place on the page.</param>
/// <param name="Name">What it is called.</param>
/// <param name="About">What it is about, a sentence.</param>
/// <param name="Points">Checks passed of all of them.</param>
/// <param name="Items">Its checks, missing ones first.</param>
public sealed record PortfolioSectionView(string Id, string Name, string About, string Points, IReadOnlyList<PortfolioItemView> Items);
