namespace Credence.Statistics.Regression;

/// <summary>A fitted logistic regression.</summary>
/// <param name="Intercept">Log odds where every column is 0.</param>
/// <param name="Coefficients">Change of the log odds with one unit of each column.</param>
public sealed record RidgeLogisticFit(double Intercept, IReadOnlyList<double> Coefficients)
{
    /// <summary>The probability that goes with log odds (ratio).</summary>
    public static double Probability(double logOdds) => logOdds >= 0 ? 1 / (1 + Math.Exp(-logOdds)) : Math.Exp(logOdds) / (1 + Math.Exp(logOdds));
}
