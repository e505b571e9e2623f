using Credence.App.Hosting.Web.Pages;

namespace Credence.App.Returns;

/// <summary>Returns as a page.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Choices">Certifications that can be chosen: id and name.</param>
public sealed record ReturnsView(FrameView Frame, IReadOnlyList<(string Id, string Name)> Choices)
{
    /// <summary>Id of the one chosen; null where none is.</summary>
    public string? Chosen { get; init; }

    /// <summary>What is wrong with the choice; null where nothing is.</summary>
    public string? Error { get; init; }

    /// <summary>What it comes to; null before one is chosen.</summary>
    public ReturnsResultView? Result { get; init; }
}
