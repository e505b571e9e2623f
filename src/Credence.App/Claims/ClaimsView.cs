using Credence.App.Hosting.Web.Pages;

namespace Credence.App.Claims;

/// <summary>The claims as a page.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Title">The score.</param>
/// <param name="Lead">The rest of it.</param>
/// <param name="Groups">The claims shown.</param>
public sealed record ClaimsView(FrameView Frame, string Title, string Lead, IReadOnlyList<ClaimGroupView> Groups)
{
    /// <summary>Filters: words with count, address (null where there are none), whether it is the present one.</summary>
    public required IReadOnlyList<(string Words, string? Address, bool IsHere)> Filters { get; init; }

    /// <summary>The same as documents: name and address.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Downloads { get; init; }

    /// <summary>Receipt.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Receipt { get; init; }

    /// <summary>The command that prints the same.</summary>
    public required string Repeat { get; init; }
}
