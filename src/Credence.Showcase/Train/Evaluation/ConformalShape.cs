using Credence.Statistics.Prediction;

namespace Credence.Showcase.Train.Evaluation;

/// <summary>Sets of classes that hold what happens with a given confidence, as they are printed.</summary>
/// <param name="Confidence">Part of cases promised to be held (ratio).</param>
/// <param name="CalibrationRows">Rows the thresholds were set on (count).</param>
/// <param name="Marginal">One threshold for both classes; the promise is over all cases together.</param>
/// <param name="PerClass">A threshold for each class; the promise is for each.</param>
/// <param name="MarginalThresholds">The threshold of the marginal sets.</param>
/// <param name="PerClassThresholds">The thresholds of the sets per class.</param>
/// <param name="ServedPerClass">The thresholds per class on probabilities of the model that is served, which was trained on the calibration rows too.</param>
public sealed record ConformalShape(double Confidence, int CalibrationRows, CoverageShape Marginal, CoverageShape PerClass, ConformalSets MarginalThresholds, ConformalSets PerClassThresholds, CoverageShape ServedPerClass);
