namespace Credence.Statistics;

/// <summary>How much of a function's variance one input accounts for.</summary>
/// <param name="First">By itself (first-order index, ratio).</param>
/// <param name="Total">Together with everything it interacts with (total index, ratio).</param>
public readonly record struct SobolIndex(Estimate First, Estimate Total);
