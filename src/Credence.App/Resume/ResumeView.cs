using Credence.App.Hosting.Web.Pages;

namespace Credence.App.Resume;

/// <summary>The form that takes a résumé, and what was read in the one that was sent.</summary>
/// <param name="Frame">What stands around it.</param>
public sealed record ResumeView(FrameView Frame)
{
    /// <summary>Why what was sent is not read; null where nothing is wrong.</summary>
    public string? Error { get; init; }

    /// <summary>What was read; null before a résumé was sent.</summary>
    public ResumeReadView? Read { get; init; }

    /// <summary>What was typed, shown again where it could not be answered; null else.</summary>
    internal PageForm? Sent { get; init; }

    /// <summary>Whether the server has postings to count in.</summary>
    public bool HasStore { get; init; }
}
