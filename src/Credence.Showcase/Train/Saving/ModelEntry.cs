using Credence.Statistics.Prediction;

namespace Credence.Showcase.Train.Saving;

/// <summary>One model of a model folder.</summary>
/// <param name="Model">Its name.</param>
/// <param name="File">Its file, in the ONNX format.</param>
/// <param name="Settings">How it was trained, in words.</param>
/// <param name="Confidence">Part of cases of each class whose set holds what happens (ratio).</param>
/// <param name="Sets">Thresholds of its sets per class.</param>
public sealed record ModelEntry(string Model, string File, string Settings, double Confidence, ConformalSets Sets);
