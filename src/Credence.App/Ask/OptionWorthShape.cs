using Credence.Advice.Worth;

namespace Credence.App.Ask;

/// <summary>One option.</summary>
internal sealed record OptionWorthShape(
    string Id,
    string Label,
    double Mean,
    double MeanSe,
    double P5,
    double P95,
    double ProbabilityPositive,
    double ProbabilityExpectedPositive,
    double ProbabilityHelped,
    double? NetIfHelped,
    double? NetIfNot,
    double ProbabilityBest,
    double LossWeightedMean,
    double MeanCost,
    IReadOnlyList<UsedInputShape> Inputs)
{
    internal static OptionWorthShape Of(OptionWorth option)
    {
        var (result, compared) = (option.Result, option.Compared);
        return new(
            option.Id, option.Label, result.MeanExpected.Value, result.MeanExpected.StandardError, result.Spread.P5.Value, result.Spread.P95.Value,
            result.ProbabilityPositive.Value, result.ProbabilityExpectedPositive.Value, result.Helped.Probability, result.Helped.NetIfHelped.Value, result.Helped.NetIfNot.Value,
            compared.ProbabilityBest, compared.LossWeighted.Value, result.Parts.Cost, [.. option.Made.Inputs.Select(UsedInputShape.Of)]);
    }
}
