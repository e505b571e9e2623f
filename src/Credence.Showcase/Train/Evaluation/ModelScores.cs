using Credence.Statistics.Prediction;

namespace Credence.Showcase.Train.Evaluation;

/// <summary>How one model did on the test rows.</summary>
/// <param name="Model">Its name.</param>
/// <param name="Auc">Area under the ROC curve (0 to 1; 0.5 is chance), with DeLong's standard error.</param>
/// <param name="Brier">Mean squared distance between probability and outcome (0 to 1, lower is better).</param>
/// <param name="LogLoss">Mean negative logarithm of the probability of what happened (0 and up, lower is better).</param>
/// <param name="Accuracy">Rows whose more probable class happened.</param>
/// <param name="CalibrationSlope">Slope of outcomes on log odds (1 is calibrated, below it too extreme); null where it cannot be fitted.</param>
/// <param name="CalibrationIntercept">Intercept of the same line (0 is calibrated); null where it cannot be fitted.</param>
/// <param name="CalibrationError">Expected calibration error over ten bins (ratio).</param>
/// <param name="Reliability">Ten ranges of probability with what happened.</param>
/// <param name="Conformal">Sets of classes at 90 % confidence.</param>
public sealed record ModelScores(
    string Model, ScoreShape Auc, ScoreShape Brier, ScoreShape LogLoss, ShareShape Accuracy, double? CalibrationSlope, double? CalibrationIntercept, double? CalibrationError,
    IReadOnlyList<ReliabilityShape> Reliability, ConformalShape Conformal)
{
    private const int Bins = 10;

    /// <summary>Part of cases whose outcome a set may miss (ratio).</summary>
    internal const double Miss = 0.1;

    internal static ModelScores Of(ModelKind kind, HeldOut heldOut)
    {
        var (outcomes, predictions) = (heldOut.TestOutcomes, heldOut.Models[kind]);
        var line = Calibration.Line(outcomes, predictions.Test);
        var bins = Calibration.Bins(outcomes, predictions.Test, Bins);
        return new ModelScores(
            ModelNames.Of(kind),
            ScoreShape.Area(RocArea.Of(outcomes, predictions.Test)!.Value, outcomes),
            ScoreShape.Within(ProbabilityScores.Brier(outcomes, predictions.Test)!.Value),
            ScoreShape.Of(ProbabilityScores.LogLoss(outcomes, predictions.Test)!.Value),
            ShareShape.From(ProbabilityScores.Accuracy(outcomes, predictions.Test)),
            line?.Slope, line?.Intercept, Calibration.Error(bins), [.. bins.Select(ReliabilityShape.Of)],
            Sets(heldOut, predictions));
    }

    private static ConformalShape Sets(HeldOut heldOut, HeldOutPredictions predictions)
    {
        var marginal = ConformalSets.Marginal(heldOut.CalibrationOutcomes, predictions.ProperCalibration, Miss);
        var perClass = ConformalSets.PerClass(heldOut.CalibrationOutcomes, predictions.ProperCalibration, Miss);
        return new ConformalShape(
            1 - Miss, heldOut.CalibrationOutcomes.Length,
            CoverageShape.Of(marginal.CoverageOf(heldOut.TestOutcomes, predictions.ProperTest)),
            CoverageShape.Of(perClass.CoverageOf(heldOut.TestOutcomes, predictions.ProperTest)),
            marginal, perClass,
            CoverageShape.Of(perClass.CoverageOf(heldOut.TestOutcomes, predictions.Test)));
    }
}
