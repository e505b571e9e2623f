using Credence.App.Hosting.Web.Pages;
using Microsoft.AspNetCore.Components;

namespace Credence.App.Catalog;

/// <summary>Certifications side by side as a page.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Title">What they differ in.</param>
/// <param name="Columns">The certifications.</param>
/// <param name="Rows">What is compared.</param>
public sealed record CompareView(FrameView Frame, string Title, IReadOnlyList<NamedLink> Columns, IReadOnlyList<ComparedRow> Rows)
{
    /// <summary>Shares of postings side by side, drawn; null where nothing was counted.</summary>
    public MarkupString? Demand { get; init; }

    /// <summary>Ids compared, to be kept by the form that adds one.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Kept { get; init; }

    /// <summary>Certifications that can be added: id and name; empty where four are compared.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Others { get; init; }

    /// <summary>Receipt.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Receipt { get; init; }

    /// <summary>The command that prints the same.</summary>
    public required string Repeat { get; init; }
}
