namespace Credence.App.Pictures;

/// <summary>One step of a plan.</summary>
/// <param name="Name">What is done.</param>
/// <param name="Hours">Hours of it; null for a day that takes none.</param>
/// <param name="Bars">When, in order.</param>
internal sealed record GanttRow(string Name, double? Hours, IReadOnlyList<GanttBar> Bars)
{
    /// <summary>The day by which its exam is sat, drawn as a diamond; null without one.</summary>
    public DateOnly? ExamDay { get; init; }

    /// <summary>The last day it can be done at all, drawn as a line; null where none is known.</summary>
    public DateOnly? LastDay { get; init; }
}
