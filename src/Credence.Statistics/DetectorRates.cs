namespace Credence.Statistics;

/// <summary>How well a detector does on all cases, or on those of one draw.</summary>
/// <param name="Sensitivity">Part of the ones there that are found (ratio); also called recall.</param>
/// <param name="Specificity">Part of the ones not there that are not found (ratio).</param>
/// <param name="Precision">Part of the found ones that are there (ratio).</param>
public readonly record struct DetectorRates(double Sensitivity, double Specificity, double Precision)
{
    /// <summary>Whether a case that is there is likelier to be found than one that is not.</summary>
    public bool IsInformative => Sensitivity + Specificity > 1 && Sensitivity > 0;

    /// <summary>The rates where a given part of each stratum is really there.</summary>
    /// <param name="strata">Strata; only whether they are found and how many cases they hold counts here.</param>
    /// <param name="there">Part of each stratum that is there (ratio).</param>
    /// <remarks>Post-stratified: each stratum weighs by its cases, not by how many of them were labeled. W. Cochran, Sampling Techniques (1977), §5A.9.</remarks>
    public static DetectorRates Of(IReadOnlyList<LabeledStratum> strata, ReadOnlySpan<double> there)
    {
        var (right, wrong, missed, left) = (0.0, 0.0, 0.0, 0.0);
        for (var i = 0; i < strata.Count; i++)
        {
            var positive = strata[i].Cases * there[i];
            var negative = strata[i].Cases - positive;
            (right, wrong, missed, left) = strata[i].IsFound ? (right + positive, wrong + negative, missed, left) : (right, wrong, missed + positive, left + negative);
        }

        return new DetectorRates(Part(right, missed), Part(left, wrong), Part(right, wrong));
    }

    private static double Part(double one, double other) => one > 0 ? one / (one + other) : 0;
}
