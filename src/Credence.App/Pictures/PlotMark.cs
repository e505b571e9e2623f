namespace Credence.App.Pictures;

/// <summary>What is drawn in one row of a <see cref="PlotTable"/>.</summary>
internal abstract record PlotMark
{
    private PlotMark()
    {
    }

    /// <summary>An estimate with its range: a dot on a line with caps. A count of zero has its dot on 0 and a line to the upper bound. Off the scale it becomes a triangle at the edge.</summary>
    /// <param name="Estimate">The estimate, in the unit of the table.</param>
    /// <param name="Low">Lower end (same unit).</param>
    /// <param name="High">Upper end (same unit).</param>
    internal sealed record Interval(double Estimate, double Low, double High) : PlotMark;

    /// <summary>What the others are measured against: a dot in ink, without a range.</summary>
    /// <param name="At">Where it stands, in the unit of the table.</param>
    internal sealed record Yardstick(double At) : PlotMark;

    /// <summary>Not known: hatched, never at zero.</summary>
    /// <param name="Why">The reason, in words without a final stop.</param>
    internal sealed record Unknown(string Why) : PlotMark;
}
