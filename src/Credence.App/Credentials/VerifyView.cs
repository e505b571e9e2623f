using Credence.App.Hosting.Web.Pages;

namespace Credence.App.Credentials;

/// <summary>The form that takes a signed document, and what was found in the one that was sent.</summary>
/// <param name="Frame">What stands around it.</param>
public sealed record VerifyView(FrameView Frame)
{
    /// <summary>What was pasted, to be mended; null where nothing was.</summary>
    public string? Given { get; init; }

    /// <summary>The key that was given; null where none was.</summary>
    public string? Key { get; init; }

    /// <summary>What is wrong with it; null where nothing is.</summary>
    public string? Error { get; init; }

    /// <summary>What was found; null before a document was sent.</summary>
    public VerifiedView? Verified { get; init; }
}
