namespace Credence.Returns;

/// <summary>The one figure at which the mean net value is 0, everything else as the case has it. Above 1 (for a chance) it cannot be reached.</summary>
/// <param name="RaiseAttribution">Chance that the raise is due to it (ratio).</param>
/// <param name="SpeedAttribution">Chance that the shorter search is due to it (ratio).</param>
/// <param name="Raise">The raise as a share of pay (ratio).</param>
public sealed record BreakEven(MaybeFigure RaiseAttribution, MaybeFigure SpeedAttribution, MaybeFigure Raise);
