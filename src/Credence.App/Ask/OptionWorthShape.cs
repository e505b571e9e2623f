using Credence.Advice.Worth;
using Credence.App.Returns;

namespace Credence.App.Ask;

/// <summary>One option; <c>futures</c> are the quantiles (i + ½)/20 of its net value, each 1 in 20 of what may happen.</summary>
internal sealed record OptionWorthShape(
    string Id,
    string Label,
    double Mean,
    double MeanSe,
    double P5,
    double P95,
    IReadOnlyList<double> Futures,
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
            option.Id, option.Label, Rounded.Of(result.MeanExpected.Value), Rounded.Of(result.MeanExpected.StandardError), Rounded.Of(result.Spread.P5.Value), Rounded.Of(result.Spread.P95.Value), [.. result.Spread.Futures.Select(Rounded.Of)],
            Rounded.Of(result.ProbabilityPositive.Value), Rounded.Of(result.ProbabilityExpectedPositive.Value), Rounded.Of(result.Helped.Probability), Rounded.Of(result.Helped.NetIfHelped), Rounded.Of(result.Helped.NetIfNot),
            Rounded.Of(compared.ProbabilityBest), Rounded.Of(compared.LossWeighted.Value), Rounded.Of(result.Parts.Cost), [.. option.Made.All.Select(UsedInputShape.Of)]);
    }
}
