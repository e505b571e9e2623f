using Credence.Advice.Worth;

namespace Credence.App.Ask;

/// <summary>Probability needed, and what the evidence suggests (ratios).</summary>
internal sealed record BreakEvenShape(double? Needed, double SearchMean, double SearchLow, double SearchHigh, double? Experiment, double Raise)
{
    internal static BreakEvenShape Of(BreakEvenChance chance) =>
        new(chance.Needed, chance.Search.Known.Mean, chance.Search.Range.Low, chance.Search.Range.High, chance.Experiment, chance.Raise);
}
