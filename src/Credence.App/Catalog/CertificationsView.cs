using Credence.App.Hosting.Web.Pages;
using Microsoft.AspNetCore.Components;

namespace Credence.App.Catalog;

/// <summary>The list of certifications as a page.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Title">The finding.</param>
/// <param name="Lead">The rest of it.</param>
public sealed record CertificationsView(FrameView Frame, string Title, string Lead)
{
    /// <summary>The filters.</summary>
    public required IReadOnlyList<FilterView> Filters { get; init; }

    /// <summary>How many of how many are shown.</summary>
    public required string Shown { get; init; }

    /// <summary>The rows, in the order chosen.</summary>
    public required IReadOnlyList<CertificationLine> Lines { get; init; }

    /// <summary>What the strips show.</summary>
    public required string StripNote { get; init; }

    /// <summary>The scale below the strips.</summary>
    public required MarkupString Axis { get; init; }

    /// <summary>The numbers drawn.</summary>
    public required MarkupString Data { get; init; }

    /// <summary>Day and seed, to be kept by a form.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Kept { get; init; }

    /// <summary>The same as documents: name and address.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Downloads { get; init; }

    /// <summary>Receipt.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Receipt { get; init; }

    /// <summary>The command that prints the same.</summary>
    public required string Repeat { get; init; }
}
