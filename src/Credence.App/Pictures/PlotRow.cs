using Credence.Claims;

namespace Credence.App.Pictures;

/// <summary>One row of a <see cref="PlotTable"/>; its value and range are written from its mark.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Mark">What is drawn.</param>
internal sealed record PlotRow(string Name, PlotMark Mark)
{
    /// <summary>A smaller line below the name; null without one. The reason of an unknown mark goes there by itself.</summary>
    public string? Sub { get; init; }

    /// <summary>Words in place of the range (<c>the yardstick</c>); null writes the range.</summary>
    public string? RangeWords { get; init; }

    /// <summary>Whether so few cases stand behind it that its range does not set the scale where others can.</summary>
    public bool IsFew { get; init; }

    /// <summary>Whether it is what was chosen: a bar at its left.</summary>
    public bool IsChosen { get; init; }

    /// <summary>What was claimed, drawn as open diamonds on the same scale (one where both ends are equal; one with an arrow where an end is open); null without a claim.</summary>
    public ClaimedRange? Claimed { get; init; }

    /// <summary>Cells right of the strip, one for each further heading; none for unknown rows writes dashes.</summary>
    public IReadOnlyList<PlotCell> Further { get; init; } = [];

    /// <summary>Address on this site the name leads to (<c>/catalog/aws-mls-c01</c>, <c>#id</c>); null without one.</summary>
    public string? Address { get; init; }
}
