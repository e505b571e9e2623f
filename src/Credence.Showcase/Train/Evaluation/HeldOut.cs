
namespace Credence.Showcase.Train.Evaluation;

/// <summary>What every model said of the held-out rows, with what happened.</summary>
/// <param name="TestOutcomes">True for the positive class; one per test row.</param>
/// <param name="CalibrationOutcomes">The same of the calibration rows.</param>
/// <param name="Models">Predictions of every kind of model.</param>
internal sealed record HeldOut(bool[] TestOutcomes, bool[] CalibrationOutcomes, IReadOnlyDictionary<ModelKind, HeldOutPredictions> Models)
{
    internal static HeldOut Of(TrainingSet set, IReadOnlyList<TrainedModel> models) => new(
        set.Outcomes(set.Split.Test), set.Outcomes(set.Split.Calibration), models.ToDictionary(model => model.Kind, model => model.Predictions));
}
