namespace Credence.Showcase.Train.Boosting;

/// <summary>A row as Microsoft.ML takes it.</summary>
internal sealed class BoostingRow
{
    /// <summary>Its features.</summary>
    public float[] Features { get; set; } = [];

    /// <summary>True for the positive class.</summary>
    public bool Label { get; set; }
}
