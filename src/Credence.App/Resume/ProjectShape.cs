namespace Credence.App.Resume;

/// <summary>A project on the wire.</summary>
internal sealed record ProjectShape(StatedShape? Name, StatedShape? Description, PeriodShape Period, StatedShape? Address, IReadOnlyList<StatedShape> Highlights, IReadOnlyList<StatedShape> Keywords);
