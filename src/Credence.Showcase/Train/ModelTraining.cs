using System.Globalization;
using Credence.Showcase.Train.Boosting;
using Credence.Showcase.Train.Logistic;
using Credence.Showcase.Train.Network;

namespace Credence.Showcase.Train;

/// <summary>Trains every kind of model on the same rows.</summary>
/// <param name="seed">Seed of every draw.</param>
/// <param name="told">Hears how far it has come, in lines for a reader.</param>
/// <param name="stop">Ends it.</param>
internal sealed class ModelTraining(int seed, Action<string> told, CancellationToken stop)
{
    /// <summary>Every kind, trained twice: on all training rows, and without the calibration rows.</summary>
    internal IReadOnlyList<TrainedModel> All(TrainingSet set)
    {
        var apart = set.WithoutCalibration();
        return [.. ModelNames.All.Select(kind => Both(kind, set, apart))];
    }

    /// <summary>One kind on some rows.</summary>
    internal IProbabilityModel Fit(ModelKind kind, TrainingSet set, IReadOnlyList<int> rows)
    {
        stop.ThrowIfCancellationRequested();
        var (features, outcomes) = (set.Features.Of(rows), set.Outcomes(rows));
        return kind switch
        {
            ModelKind.LogisticRegression => LogisticModel.Fit(features, outcomes),
            ModelKind.Network => NetworkTraining.Fit(features, outcomes, seed, Tell, stop),
            ModelKind.Boosting => BoostingTraining.Fit(features, outcomes, seed),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }

    private TrainedModel Both(ModelKind kind, TrainingSet set, TrainingSet apart)
    {
        told(string.Create(CultureInfo.InvariantCulture, $"{ModelNames.Words(kind)}: {set.Split.Training.Count:N0} rows"));
        var model = Fit(kind, set, set.Split.Training);
        told(string.Create(CultureInfo.InvariantCulture, $"{ModelNames.Words(kind)}: {set.Split.Proper.Count:N0} rows, to calibrate on the other {set.Split.Calibration.Count:N0}"));
        var proper = Fit(kind, apart, set.Split.Proper);
        return new TrainedModel(kind, model, new HeldOutPredictions(model.Predict(set.Features.Of(set.Split.Test)), proper.Predict(apart.Features.Of(set.Split.Test)), proper.Predict(apart.Features.Of(set.Split.Calibration))));
    }

    private void Tell(EpochLoss epoch) =>
        told(string.Create(CultureInfo.InvariantCulture, $"  epoch {epoch.Epoch}: loss {epoch.Training:0.0000}, on validation rows {epoch.Validation:0.0000}"));
}
