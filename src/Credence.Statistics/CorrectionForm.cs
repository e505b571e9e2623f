namespace Credence.Statistics;

/// <summary>How a detector's error enters a share.</summary>
public enum CorrectionForm
{
    /// <summary>The share is of everything the detector looks for, among cases like those it was measured on: (share + specificity − 1) / (sensitivity + specificity − 1), Rogan and Gladen's form.</summary>
    Whole,

    /// <summary>The share is of one thing among those the detector looks for, or among other cases; wrong finds fall on it in proportion: share × precision / sensitivity.</summary>
    Part,
}
