using Microsoft.AspNetCore.Components;

namespace Credence.App.Claims;

/// <summary>One claim in words.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Verdict">The verdict in words.</param>
/// <param name="Statement">What is claimed, in our words.</param>
/// <param name="Address">Its page.</param>
public sealed record ClaimView(string Id, string Verdict, string Statement, string Address)
{
    /// <summary>Who says it, of whom, and when.</summary>
    public required string Said { get; init; }

    /// <summary>What was measured, or that it is unknown and why.</summary>
    public required string Measured { get; init; }

    /// <summary>What that number is of; null where nothing was measured.</summary>
    public string? MeasuredOf { get; init; }

    /// <summary>Why that is the verdict.</summary>
    public required string Why { get; init; }

    /// <summary>What was claimed and measured, on one scale; null where there is no scale for it.</summary>
    public MarkupString? Strip { get; init; }

    /// <summary>The strip in words.</summary>
    public string Says { get; init; } = "";

    /// <summary>The scale below it.</summary>
    public MarkupString? Axis { get; init; }
}
