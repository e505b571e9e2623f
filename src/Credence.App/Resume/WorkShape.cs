namespace Credence.App.Resume;

/// <summary>A position on the wire.</summary>
internal sealed record WorkShape(StatedShape? Employer, StatedShape? Title, StatedShape? Location, PeriodShape Period, StatedShape? Summary, IReadOnlyList<StatedShape> Highlights);
