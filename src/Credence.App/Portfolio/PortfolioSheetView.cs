using Credence.App.Hosting.Web.Pages;

namespace Credence.App.Portfolio;

/// <summary>What a repository shows, as a page.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Title">The weakest section.</param>
/// <param name="Lead">How many checks found what they look for.</param>
/// <param name="Read">Which commit was read.</param>
/// <param name="Sections">The sections in order.</param>
/// <param name="Notes">What could not be looked at.</param>
public sealed record PortfolioSheetView(FrameView Frame, string Title, string Lead, string Read, IReadOnlyList<PortfolioSectionView> Sections, IReadOnlyList<string> Notes)
{
    /// <summary>Skills it shows, with a certification's beside them.</summary>
    public required PortfolioSkillsView Skills { get; init; }

    /// <summary>The command that prints the same.</summary>
    public required string Repeat { get; init; }

    /// <summary>The same as documents: name and address.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Downloads { get; init; }

    /// <summary>Receipt.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Receipt { get; init; }
}
