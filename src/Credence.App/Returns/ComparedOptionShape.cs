using Credence.Returns;

namespace Credence.App.Returns;

/// <summary>One of the options compared.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Mean">Mean net value, luck drawn (USD).</param>
/// <param name="MeanSe">Its standard error (USD).</param>
/// <param name="MeanExpected">The mean with luck averaged out (USD).</param>
/// <param name="MeanExpectedSe">Its standard error (USD).</param>
/// <param name="ProbabilityBest">Part of the draws in which it is best, luck averaged out (ratio).</param>
/// <param name="ProbabilityBestWithLuck">The same with luck drawn (ratio).</param>
/// <param name="LossWeighted">Mean with losses weighing more (USD).</param>
/// <param name="BeatenByBest">Part of the draws in which the best is ahead of it (ratio); null for the best itself.</param>
internal sealed record ComparedOptionShape(
    string Name,
    double Mean,
    double MeanSe,
    double MeanExpected,
    double MeanExpectedSe,
    double ProbabilityBest,
    double ProbabilityBestWithLuck,
    double LossWeighted,
    double? BeatenByBest)
{
    internal static ComparedOptionShape Of(ComparedOption option) => new(
        option.Name,
        Rounded.Of(option.Mean.Value),
        Rounded.Of(option.Mean.StandardError),
        Rounded.Of(option.MeanExpected.Value),
        Rounded.Of(option.MeanExpected.StandardError),
        Rounded.Of(option.ProbabilityBest),
        Rounded.Of(option.ProbabilityBestWithLuck),
        Rounded.Of(option.LossWeighted.Value),
        option.BeatenByBest is { } share ? Rounded.Of(share) : null);
}
