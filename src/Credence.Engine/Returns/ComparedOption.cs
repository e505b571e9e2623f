using Credence.Statistics;

namespace Credence.Returns;

/// <summary>One of several options.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Mean">Mean net value, luck drawn (USD).</param>
/// <param name="MeanExpected">The same with luck averaged out (USD).</param>
/// <param name="ProbabilityBest">Part of the draws in which its expected net value is the highest of all (ratio).</param>
/// <param name="ProbabilityBestWithLuck">The same with luck drawn (ratio).</param>
/// <param name="LossWeighted">Mean with every loss counted <see cref="Comparison.LossAversion"/> times (USD).</param>
/// <param name="BeatenByBest">Part of the draws in which the option with the highest mean is ahead of it (ratio); null for that option itself.</param>
public sealed record ComparedOption(string Name, Estimate Mean, Estimate MeanExpected, double ProbabilityBest, double ProbabilityBestWithLuck, Estimate LossWeighted, double? BeatenByBest);
