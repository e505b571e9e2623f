using Credence.Statistics;

namespace Credence.Returns;

/// <summary>When the benefit, undiscounted and after tax, has covered the cost.</summary>
/// <param name="Probability">Chance that it ever does (ratio).</param>
/// <param name="MedianMonths">Median month, counted from now, of the draws in which it does (months).</param>
public sealed record Payback(Estimate Probability, MaybeFigure MedianMonths);
