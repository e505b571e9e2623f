namespace Credence.Statistics;

/// <summary>What resampling whole clusters says about one share.</summary>
/// <param name="Range">Percentile interval of the share (0 to 1).</param>
/// <param name="StandardError">Standard deviation of the resampled shares (same unit).</param>
/// <param name="DesignEffect">How many times larger the variance is than with independent cases (Kish; ratio above 0).</param>
/// <remarks>Method: docs/method/employer-clustered-interval.md.</remarks>
public readonly record struct ClusterShare(Interval Range, double StandardError, double DesignEffect);
