namespace Credence.Pages;

/// <summary>What a page about a certification or course comes to.</summary>
/// <param name="Flags">Red flags, each with the page's own words.</param>
/// <param name="Facts">What it states.</param>
/// <param name="Questions">The five questions.</param>
/// <param name="Tier">Its tier; null with <paramref name="TierMissing"/> saying why.</param>
/// <param name="TierMissing">Why it has no tier; null where it has one.</param>
/// <param name="Unknown">What it leaves open.</param>
/// <param name="IsCut">Whether the page is longer than what was read.</param>
public sealed record PageReport(
    IReadOnlyList<RedFlag> Flags,
    PageFacts Facts,
    IReadOnlyList<PageQuestion> Questions,
    PageTier? Tier,
    string? TierMissing,
    IReadOnlyList<PageUnknown> Unknown,
    bool IsCut)
{
    /// <summary>The visible text the quotes stand in, one line a block.</summary>
    public required string VisibleText { get; init; }
}
