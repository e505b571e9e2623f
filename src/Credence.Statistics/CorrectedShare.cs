namespace Credence.Statistics;

/// <summary>A share corrected for what a detector finds wrongly and misses.</summary>
/// <param name="Share">Corrected share, cut to 0 to 1 (ratio).</param>
/// <param name="Range">Interval that holds the sampling of the cases and of the labels (ratios).</param>
/// <remarks>W. J. Rogan and B. Gladen, American Journal of Epidemiology 107 (1978) 71–76. Method and coverage: docs/method/corrected-share.md.</remarks>
public readonly record struct CorrectedShare(double Share, Interval Range)
{
    /// <summary>Number of draws unless told otherwise.</summary>
    public const int CustomaryDraws = 4000;

    /// <summary>Corrects an observed share; null where there is no case.</summary>
    /// <param name="observed">Cases the detector found, of all.</param>
    /// <param name="designEffect">Variance of the observed share against independent cases (ratio); values below 1 count as 1.</param>
    /// <param name="form">How the error enters.</param>
    /// <param name="measured">The detector's measured rates.</param>
    /// <param name="drawn">Rates its labels allow (1 or more), see <see cref="DetectorSample.Draw"/>.</param>
    /// <param name="confidence">Confidence level (ratio).</param>
    /// <param name="random">Source of the draws of the observed share.</param>
    public static CorrectedShare? Of(
        Proportion observed, double designEffect, CorrectionForm form, DetectorRates measured, IReadOnlyList<DetectorRates> drawn, double confidence, RandomStream random)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(drawn.Count, 1);
        if (observed.Share is not { } share)
            return null;

        var effect = Math.Max(1, designEffect);
        var (found, other) = (observed.Count / effect, (observed.Total - observed.Count) / effect);
        var tail = (1 - confidence) / 2;
        // The upper end starts from one more case found, as Clopper and Pearson's does: few finds from few clusters look more even than they are.
        var low = End(BetaDistribution.Jeffreys(found, other), whenUninformative: 0, tail);
        var high = End(new BetaDistribution(found + 1, other), whenUninformative: 1, 1 - tail);
        var point = Correct(share, form, measured);
        return new CorrectedShare(point, new Interval(Math.Min(point, low), Math.Max(point, high)));

        double End(BetaDistribution sampling, double whenUninformative, double part)
        {
            var values = new double[drawn.Count];
            for (var draw = 0; draw < values.Length; draw++)
                values[draw] = drawn[draw].IsInformative ? Correct(sampling.Draw(random), form, drawn[draw]) : whenUninformative;
            Array.Sort(values);
            return Quantiles.OfAscending(values, part);
        }
    }

    private static double Correct(double share, CorrectionForm form, DetectorRates rates) => Math.Clamp(
        form == CorrectionForm.Whole
            ? (share + rates.Specificity - 1) / (rates.Sensitivity + rates.Specificity - 1)
            : share * rates.Precision / rates.Sensitivity,
        0,
        1);
}
