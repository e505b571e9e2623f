namespace Credence.Pay.Regressions;

/// <summary>What goes with a formula.</summary>
/// <param name="Cluster">Column whose values tell the clusters of the errors; null for none.</param>
/// <param name="Weights">Column of weights (inverse variances, above 0); null where all weigh 1.</param>
/// <param name="Interval">Lower and upper bound of the response, as two expressions separated by a comma; null for least squares.</param>
public sealed record FormulaOptions(string? Cluster = null, string? Weights = null, string? Interval = null);
