namespace Credence.App.Pictures;

/// <summary>One line of an axis.</summary>
/// <param name="Value">Where it stands.</param>
/// <param name="Label">The words below it.</param>
/// <param name="IsSpare">True where the words are left out on narrow screens.</param>
internal sealed record AxisTick(double Value, string Label, bool IsSpare);
