using Microsoft.AspNetCore.Components;

namespace Credence.App.Catalog;

/// <summary>One certification in a list, in words.</summary>
/// <param name="Id">Id of the catalog.</param>
/// <param name="Name">Its name.</param>
/// <param name="Address">Its page.</param>
public sealed record CertificationLine(string Id, string Name, string Address)
{
    /// <summary>Exam code and provider, in smaller letters.</summary>
    public required string Sub { get; init; }

    /// <summary>What can be done with it, an end with its day.</summary>
    public required string State { get; init; }

    /// <summary>Its price, or that it is unknown.</summary>
    public required string Price { get; init; }

    /// <summary>What to know about the price; null without anything.</summary>
    public string? PriceNote { get; init; }

    /// <summary>The share of postings that name it, or that it is unknown.</summary>
    public required string Share { get; init; }

    /// <summary>Its interval, or why it is unknown.</summary>
    public required string ShareNote { get; init; }

    /// <summary>Whether the share is unknown.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>The drawn interval.</summary>
    public required MarkupString Strip { get; init; }

    /// <summary>The drawn interval in words.</summary>
    public required string Says { get; init; }
}
