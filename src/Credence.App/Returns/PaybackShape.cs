namespace Credence.App.Returns;

/// <summary>When it has paid for itself.</summary>
/// <param name="Probability">Chance that it ever does (ratio).</param>
/// <param name="ProbabilitySe">Its standard error (ratio).</param>
/// <param name="MedianMonths">Median month, from now, of the draws in which it does; null where it does in none.</param>
internal sealed record PaybackShape(double Probability, double ProbabilitySe, double? MedianMonths);
