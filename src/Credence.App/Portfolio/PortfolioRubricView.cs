using Credence.App.Hosting.Web.Pages;

namespace Credence.App.Portfolio;

/// <summary>What the checks look for, as a page of a server that has no repository.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Checks">How many checks there are (count).</param>
/// <param name="Sections">The sections in order.</param>
public sealed record PortfolioRubricView(FrameView Frame, int Checks, IReadOnlyList<PortfolioRubricSection> Sections);
