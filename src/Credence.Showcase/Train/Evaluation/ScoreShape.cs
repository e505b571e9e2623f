using Credence.Statistics;
using Credence.Statistics.Prediction;

namespace Credence.Showcase.Train.Evaluation;

/// <summary>A score as it is printed.</summary>
/// <param name="Value">The score (its own unit).</param>
/// <param name="StandardError">Its standard error (same unit).</param>
/// <param name="Low">Lower end of the 95 % interval.</param>
/// <param name="High">Upper end of it.</param>
public sealed record ScoreShape(double Value, double StandardError, double Low, double High)
{
    internal static ScoreShape Of(MeasuredScore score)
    {
        var range = score.Range(WilsonInterval.CustomaryConfidence);
        return new ScoreShape(score.Value, score.StandardError, range.Low, range.High);
    }

    /// <summary>An area under the ROC curve, with an interval that holds for one of 0 or 1 too.</summary>
    internal static ScoreShape Area(MeasuredScore area, IReadOnlyCollection<bool> outcomes)
    {
        var positives = outcomes.Count(outcome => outcome);
        var range = RocArea.Range(area, Math.Min(positives, outcomes.Count - positives), WilsonInterval.CustomaryConfidence);
        return new ScoreShape(area.Value, area.StandardError, range.Low, range.High);
    }

    /// <summary>A score that lies between 0 and 1, and whose interval is cut there.</summary>
    internal static ScoreShape Within(MeasuredScore score)
    {
        var shape = Of(score);
        return shape with { Low = Math.Max(0, shape.Low), High = Math.Min(1, shape.High) };
    }
}
