namespace Credence.Statistics;

/// <summary>How a detector did on cases whose truth is known.</summary>
/// <param name="TruePositives">Cases found and there (count).</param>
/// <param name="FalsePositives">Cases found but not there (count).</param>
/// <param name="FalseNegatives">Cases there but missed (count).</param>
public readonly record struct DetectionError(int TruePositives, int FalsePositives, int FalseNegatives)
{
    /// <summary>Part of the found ones that are there (ratio); null where none was found.</summary>
    public double? Precision => new Proportion(TruePositives, TruePositives + FalsePositives).Share;

    /// <summary>Part of the ones there that were found (ratio); null where there was none.</summary>
    public double? Recall => new Proportion(TruePositives, TruePositives + FalseNegatives).Share;
}
