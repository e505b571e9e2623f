using Credence.App.Hosting.Web.Pages;
using Microsoft.AspNetCore.Components;

namespace Credence.App.Evidence;

/// <summary>The evidence as a page.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Title">The finding.</param>
/// <param name="Lead">Its numbers.</param>
public sealed record EvidenceView(FrameView Frame, string Title, string Lead)
{
    /// <summary>The filters: name, label, choices.</summary>
    public required IReadOnlyList<FilterView> Filters { get; init; }

    /// <summary>What else of the address the filters keep.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Kept { get; init; }

    /// <summary>Orders of the rows: name, address, whether it is the present one.</summary>
    public required IReadOnlyList<(string Name, string Address, bool IsHere)> Sorts { get; init; }

    /// <summary>Every row with its interval; null where nothing is known.</summary>
    public MarkupString? Rows { get; init; }

    /// <summary>What was looked for and not found, and what could not be; in sentences.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Months; null where none is dated.</summary>
    public MarkupString? Trend { get; init; }

    /// <summary>Parts side by side; null where there are none.</summary>
    public MarkupString? Parts { get; init; }

    /// <summary>What it was taken from.</summary>
    public required IReadOnlyList<string> Origin { get; init; }

    /// <summary>The same as documents: name and address.</summary>
    public required IReadOnlyList<(string Name, string Address)> Downloads { get; init; }

    /// <summary>Receipt.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Receipt { get; init; }

    /// <summary>The command that gives the same numbers.</summary>
    public required string Repeat { get; init; }
}
