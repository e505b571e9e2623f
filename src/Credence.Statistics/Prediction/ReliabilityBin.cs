namespace Credence.Statistics.Prediction;

/// <summary>Cases whose probability lies in one range, with how often the outcome came.</summary>
/// <param name="From">Lower end of the range (ratio, included).</param>
/// <param name="To">Upper end (ratio, included only at 1).</param>
/// <param name="MeanProbability">Mean probability given (ratio).</param>
/// <param name="Happened">Cases in which the outcome came, of all in the bin (at least one).</param>
public sealed record ReliabilityBin(double From, double To, double MeanProbability, Proportion Happened);
