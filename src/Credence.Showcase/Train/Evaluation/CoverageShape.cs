using Credence.Statistics.Prediction;

namespace Credence.Showcase.Train.Evaluation;

/// <summary>How often sets hold what happened, as it is printed.</summary>
/// <param name="All">Over all test rows.</param>
/// <param name="Positive">Over those of the positive class.</param>
/// <param name="Negative">Over those of the negative class.</param>
/// <param name="MeanSize">Classes in a set on average (0 to 2); null without a case.</param>
/// <param name="Both">Sets that hold both classes: the model cannot tell (count).</param>
/// <param name="Empty">Sets that hold none (count).</param>
public sealed record CoverageShape(ShareShape All, ShareShape Positive, ShareShape Negative, double? MeanSize, int Both, int Empty)
{
    internal static CoverageShape Of(ConformalCoverage coverage) => new(
        ShareShape.From(coverage.All), ShareShape.From(coverage.Positive), ShareShape.From(coverage.Negative), coverage.MeanSize, coverage.Both, coverage.Empty);
}
