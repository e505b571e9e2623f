using Credence.App.Hosting.Web.Pages;

namespace Credence.App.Check;

/// <summary>The form that takes a page, and what was found in the one that was sent.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="MayFetch">Whether an address may be given: only where the server serves its own machine.</param>
public sealed record CheckView(FrameView Frame, bool MayFetch)
{
    /// <summary>What was typed or pasted, to be mended; null where nothing was.</summary>
    public string? Given { get; init; }

    /// <summary>What is wrong with it; null where nothing is.</summary>
    public string? Error { get; init; }

    /// <summary>What was found; null before a page was sent.</summary>
    public CheckedView? Checked { get; init; }
}
