using Credence.App.Hosting.Web.Pages;
using Microsoft.AspNetCore.Components;

namespace Credence.App.Claims;

/// <summary>One claim as a page.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Title">What came of it, in one sentence.</param>
public sealed record ClaimPageView(FrameView Frame, ClaimView Claim, string Title)
{
    /// <summary>Of whom or what it is said.</summary>
    public required string Population { get; init; }

    /// <summary>Who gains where it is believed.</summary>
    public required string WhoBenefits { get; init; }

    /// <summary>How it is tested here.</summary>
    public required string HowTested { get; init; }

    /// <summary>What would refute it.</summary>
    public required string WouldRefute { get; init; }

    /// <summary>Who says it.</summary>
    public required IReadOnlyList<ClaimSourceView> Sources { get; init; }

    /// <summary>Its parts.</summary>
    public required IReadOnlyList<ClaimPartView> Parts { get; init; }

    /// <summary>Parts on one scale, a picture for each unit.</summary>
    public required IReadOnlyList<MarkupString> Drawn { get; init; }

    /// <summary>The same as documents: name and address.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Downloads { get; init; }

    /// <summary>Receipt.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Receipt { get; init; }

    /// <summary>The command that prints the same.</summary>
    public required string Repeat { get; init; }
}
