namespace Credence.Statistics;

/// <summary>A figure found by simulation.</summary>
/// <param name="Value">The figure (its own unit).</param>
/// <param name="StandardError">Its standard error (same unit); 0 where nothing was uncertain.</param>
public readonly record struct Estimate(double Value, double StandardError);
