using System.Globalization;
using Credence.Showcase.Train;
using Credence.Showcase.Train.Evaluation;
using Credence.Statistics;
using Credence.Statistics.Prediction;

namespace Credence.Showcase.Watch.Measures;

/// <summary>How the model does on rows whose outcome is known by now, against how it did on the test rows of its training.</summary>
/// <param name="Rows">Rows whose outcome is known (count).</param>
/// <param name="Positives">Those with the positive outcome.</param>
/// <param name="TestAuc">Area under the ROC curve on the test rows, with DeLong's standard error.</param>
/// <param name="Auc">The same now; null where an outcome has fewer than two rows.</param>
/// <param name="AucDifference">Now less then, by both errors; null with it.</param>
/// <param name="TestBrier">Brier score on the test rows.</param>
/// <param name="Brier">The same now; null below two rows.</param>
/// <param name="MeanProbability">Mean probability given (ratio); null without a row.</param>
/// <param name="CalibrationSlope">Slope of outcomes on log odds (1 is calibrated); null where it cannot be fitted.</param>
/// <param name="CalibrationIntercept">Intercept of the same line (0 is calibrated); null with it.</param>
/// <param name="IsWorse">Whether it ranks worse beyond chance, or its mean probability lies outside the interval of what happened; null where too few outcomes are known.</param>
/// <param name="Why">What that rests on, in one sentence without a final stop.</param>
internal sealed record Performance(
    int Rows, ShareShape Positives, ScoreShape TestAuc, ScoreShape? Auc, ScoreShape? AucDifference, ScoreShape TestBrier, ScoreShape? Brier, double? MeanProbability,
    double? CalibrationSlope, double? CalibrationIntercept, bool? IsWorse, string Why)
{
    /// <summary>Fewer rows of an outcome say nothing of an area (count).</summary>
    internal const int LeastOfAnOutcome = 20;

    private const double Half = 0.5;

    /// <summary>Measures it; null where no outcome is known.</summary>
    internal static Performance? Of(IReadOnlyList<(double Probability, bool Outcome)> known, HeldOut heldOut, ModelKind kind)
    {
        if (known.Count == 0)
            return null;
        double[] probabilities = [.. known.Select(one => one.Probability)];
        bool[] outcomes = [.. known.Select(one => one.Outcome)];
        var (then, now) = (RocArea.Of(heldOut.TestOutcomes, heldOut.Models[kind].Test)!.Value, RocArea.Of(outcomes, probabilities));
        MeasuredScore? difference = now is { } area ? new MeasuredScore(area.Value - then.Value, Math.Sqrt(area.StandardError * area.StandardError + then.StandardError * then.StandardError)) : null;
        var (line, brier, positives) = (Calibration.Line(outcomes, probabilities), ProbabilityScores.Brier(outcomes, probabilities), new Proportion(outcomes.Count(outcome => outcome), outcomes.Length));
        var (isWorse, why) = Judged(positives, difference, probabilities.Average());
        return new Performance(
            known.Count, ShareShape.From(positives), ScoreShape.Area(then, heldOut.TestOutcomes), now is { } one ? ScoreShape.Area(one, outcomes) : null, difference is { } other ? ScoreShape.Of(other) : null,
            ScoreShape.Within(ProbabilityScores.Brier(heldOut.TestOutcomes, heldOut.Models[kind].Test)!.Value), brier is { } score ? ScoreShape.Within(score) : null, probabilities.Average(), line?.Slope, line?.Intercept, isWorse, why);
    }

    // two questions, so each is asked at half the level
    private static (bool? IsWorse, string Why) Judged(Proportion positives, MeasuredScore? difference, double mean)
    {
        var least = Math.Min(positives.Count, positives.Total - positives.Count);
        if (difference is not { } ranks || least < LeastOfAnOutcome)
            return (null, string.Create(CultureInfo.InvariantCulture, $"{CountedNoun.Of(least, "row of the rarer outcome is", "rows of the rarer outcome are")} known, and at least {LeastOfAnOutcome} are needed to tell"));
        var (area, happened) = (ranks.Range(1 - DriftRules.Level * Half), WilsonInterval.Of(positives, 1 - DriftRules.Level * Half)!.Value);
        if (area.High < 0)
            return (true, string.Create(CultureInfo.InvariantCulture, $"it ranks worse than on the test rows, by {-ranks.Value:0.000} of area under the curve ({-area.High:0.000} to {-area.Low:0.000})"));
        return happened.Contains(mean)
            ? (false, "that it ranks worse or that its probabilities are off on average is not supported")
            : (true, string.Create(CultureInfo.InvariantCulture, $"it gives {mean:P1} on average, and {positives.Share:P1} happened ({happened.Low:P1} to {happened.High:P1})"));
    }
}
