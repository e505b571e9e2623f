namespace Credence.Showcase.Watch.Measures;

/// <summary>By what drift is decided.</summary>
internal static class DriftRules
{
    /// <summary>False discoveries allowed among the columns called, and false alarms where nothing changed (ratio).</summary>
    internal const double Level = 0.05;

    /// <summary>Least part of the rows that must have moved: distance of Kolmogorov and Smirnov, or total variation (ratio).</summary>
    internal const double LeastMoved = 0.05;

    /// <summary>Or least distance that numbers have moved on average (standard deviations of the reference).</summary>
    internal const double LeastShift = 0.1;

    /// <summary>Least change of the part of rows without a value, or with one that is none (ratio).</summary>
    internal const double LeastMissing = 0.01;

    /// <summary>Part of the rows with a text never seen that is not called drift yet (ratio).</summary>
    internal const double MostUnseen = 0.01;

    /// <summary>Fewer rows that differ from each other may be one case that was asked over and over (count).</summary>
    internal const int LeastDifferent = 10;

    /// <summary>Difference that must be found before its absence is told (ratio).</summary>
    internal const double Sought = 0.1;

    /// <summary>How often it must be found (ratio).</summary>
    internal const double Power = 0.8;

    /// <summary>What the population stability index may come to by chance before its absence is told; a fifth of the customary cut-off of 0.1.</summary>
    internal const double MostByChance = 0.02;

    /// <summary>Vertex AI's usual threshold for both of its measures.</summary>
    internal const double VertexThreshold = 0.3;

    /// <summary>Bins of the Jensen–Shannon divergence and of the population stability index (count).</summary>
    internal const int Bins = 10;

    /// <summary>Below so many rows expected of a category, rare ones are put together for the probability (count).</summary>
    internal const double LeastExpected = 5;
}
