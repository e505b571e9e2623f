using Credence.App.Hosting.Web.Pages;
using Microsoft.AspNetCore.Components;

namespace Credence.App.Catalog;

/// <summary>One certification, alternative or price route as a page.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Title">The finding.</param>
/// <param name="Lead">Its numbers and what can be done with it.</param>
public sealed record ShowView(FrameView Frame, string Name, string Title, string Lead)
{
    /// <summary>Id, code and provider.</summary>
    public required string Eyebrow { get; init; }

    /// <summary>What ended or will end, first what matters most; null where nothing does.</summary>
    public string? Warning { get; init; }

    /// <summary>What takes its place.</summary>
    public IReadOnlyList<NamedLink> Successors { get; init; } = [];

    /// <summary>Where to ask whether it is worth it; null where it is no certification.</summary>
    public string? AskAddress { get; init; }

    /// <summary>Where it is compared with others; null where it is no certification.</summary>
    public string? CompareAddress { get; init; }

    /// <summary>From when to when it could be taken, drawn; null where it is no certification.</summary>
    public MarkupString? Life { get; init; }

    /// <summary>Its main figures: name and value, or why there is none.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Figures { get; init; }

    /// <summary>Every fact.</summary>
    public required IReadOnlyList<FactLine> Facts { get; init; }

    /// <summary>Where sources contradict each other.</summary>
    public required IReadOnlyList<ConflictView> Conflicts { get; init; }

    /// <summary>What postings say, drawn; null where it is no certification or nothing was counted.</summary>
    public MarkupString? Demand { get; init; }

    /// <summary>Why nothing is drawn; null where something is.</summary>
    public string? DemandMissing { get; init; }

    /// <summary>What it costs over five years; null where it is no certification.</summary>
    public CostView? Cost { get; init; }

    /// <summary>What it replaced.</summary>
    public IReadOnlyList<NamedLink> Predecessors { get; init; } = [];

    /// <summary>What must be held before, in words.</summary>
    public IReadOnlyList<string> Prerequisites { get; init; } = [];

    /// <summary>Ways to pay less.</summary>
    public IReadOnlyList<NamedLink> Routes { get; init; } = [];

    /// <summary>The same as documents.</summary>
    public required IReadOnlyList<NamedLink> Downloads { get; init; }

    /// <summary>Receipt.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Receipt { get; init; }

    /// <summary>The command that prints the same.</summary>
    public required string Repeat { get; init; }
}
