using Credence.Statistics.Prediction;

namespace Credence.Showcase.Train.Evaluation;

/// <summary>A range of probability with what happened in it, as it is printed.</summary>
/// <param name="From">Lower end (ratio).</param>
/// <param name="To">Upper end (ratio).</param>
/// <param name="MeanProbability">Mean probability given (ratio).</param>
/// <param name="Happened">How often the positive class came.</param>
public sealed record ReliabilityShape(double From, double To, double MeanProbability, ShareShape Happened)
{
    internal static ReliabilityShape Of(ReliabilityBin bin) => new(bin.From, bin.To, bin.MeanProbability, ShareShape.From(bin.Happened));
}
