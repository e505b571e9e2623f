namespace Credence.Showcase.Serve;

/// <summary>What a model says of one case.</summary>
/// <param name="Probability">Probability of the positive class (ratio).</param>
/// <param name="IsPositive">Whether that class is at least as probable as the other.</param>
/// <param name="HoldsPositive">Whether the set of the promised confidence holds the positive class.</param>
/// <param name="HoldsNegative">Whether it holds the negative class.</param>
/// <param name="Unseen">Columns whose text no training row had; null where there is none.</param>
internal readonly record struct Prediction(double Probability, bool IsPositive, bool HoldsPositive, bool HoldsNegative, IReadOnlyList<string>? Unseen);
