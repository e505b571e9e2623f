namespace Credence.Showcase.Train;

/// <summary>A model that was trained, and what it says of rows it was not trained on.</summary>
/// <param name="Kind">What model it is.</param>
/// <param name="Model">Trained on all training rows.</param>
/// <param name="Predictions">Its probabilities of the test rows, and those of its twin trained without the calibration rows.</param>
internal sealed record TrainedModel(ModelKind Kind, IProbabilityModel Model, HeldOutPredictions Predictions);
