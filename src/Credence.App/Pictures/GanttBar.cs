namespace Credence.App.Pictures;

/// <summary>One bar of a plan.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
internal sealed record GanttBar(GanttKind Kind, DateOnly From, DateOnly To);
