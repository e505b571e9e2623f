namespace Credence.Showcase.Train.Saving;

/// <summary>What a model was trained on.</summary>
/// <param name="File">Name of the file, without its folder.</param>
/// <param name="Sha256">Hash of the file (hex).</param>
/// <param name="Rows">Its rows (count).</param>
/// <param name="BaseRate">Part of them with the positive outcome (ratio).</param>
/// <param name="TrainingRows">Rows trained on (count).</param>
/// <param name="TrainingSha256">Hash of these rows as the file has them, in order (hex).</param>
/// <param name="TestRows">Rows kept for the test (count).</param>
/// <param name="CalibrationRows">Training rows that thresholds were set on by a second fit (count).</param>
public sealed record DataNote(string File, string Sha256, int Rows, double BaseRate, int TrainingRows, string TrainingSha256, int TestRows, int CalibrationRows);
