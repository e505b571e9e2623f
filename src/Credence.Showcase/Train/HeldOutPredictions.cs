namespace Credence.Showcase.Train;

/// <summary>Probabilities of the positive class (ratios) for rows that were held out.</summary>
/// <param name="Test">Of the test rows, by the model trained on all training rows.</param>
/// <param name="ProperTest">Of the test rows, by the same model trained without the calibration rows.</param>
/// <param name="ProperCalibration">Of the calibration rows, by the model trained without them.</param>
public sealed record HeldOutPredictions(double[] Test, double[] ProperTest, double[] ProperCalibration);
