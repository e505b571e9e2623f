namespace Credence.Showcase.Data;

/// <summary>Which rows serve for what, by their 0-based number below the header. No row serves for two things that must be apart.</summary>
/// <param name="Training">Rows the models are trained on; those of <paramref name="Calibration"/> are among them.</param>
/// <param name="Calibration">Rows of the training that a second fit leaves out, to set thresholds and to choose between models.</param>
/// <param name="Test">Rows kept for the end.</param>
public sealed record RowSplit(IReadOnlyList<int> Training, IReadOnlyList<int> Calibration, IReadOnlyList<int> Test)
{
    /// <summary>Rows of the second fit: those of the training without calibration.</summary>
    internal IReadOnlyList<int> Proper
    {
        get
        {
            var calibration = Calibration.ToHashSet();
            return [.. Training.Where(row => !calibration.Contains(row))];
        }
    }
}
