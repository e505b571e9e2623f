using Microsoft.AspNetCore.Components;

namespace Credence.App.Ask;

/// <summary>A plan over weeks as a page shows it.</summary>
public sealed record PlanView
{
    /// <summary>Questions without whose answers nothing can be planned, with where to answer each; empty where there is a plan or a reason why there is none.</summary>
    public IReadOnlyList<SaidView> Open { get; init; } = [];

    /// <summary>The plan, or why there is none, in a sentence; null where questions are open.</summary>
    public string? Sentence { get; init; }

    /// <summary>Its weeks, drawn; null where nothing is planned.</summary>
    public MarkupString? Weeks { get; init; }

    /// <summary>What is left out, and why.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>What other limits would bring.</summary>
    public IReadOnlyList<string> Changes { get; init; } = [];

    /// <summary>What could make it wrong or late.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
