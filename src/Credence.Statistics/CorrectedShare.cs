namespace Credence.Statistics;

/// <summary>A share corrected for what a detector finds wrongly and misses.</summary>
/// <param name="Share">Observed share × precision / recall, at most 1 (ratio).</param>
/// <param name="Range">Interval that holds sampling and detection error (ratios).</param>
/// <remarks>
/// After W. J. Rogan and B. Gladen, American Journal of Epidemiology 107 (1978) 71–76, in its precision-and-recall form.
/// The interval is the middle of draws in which share, precision and recall come from their Jeffreys posteriors. Method: docs/method/corrected-share.md.
/// </remarks>
public readonly record struct CorrectedShare(double Share, Interval Range)
{
    /// <summary>Number of draws unless told otherwise.</summary>
    public const int CustomaryDraws = 4000;

    /// <summary>Corrects an observed share; null where there is no case, or the detector was right on no known case, so that its error is unknown.</summary>
    /// <param name="observed">Cases the detector found, of all.</param>
    /// <param name="designEffect">Variance of the observed share against independent cases (ratio); values below 1 count as 1.</param>
    /// <param name="error">The detector on cases whose truth is known.</param>
    /// <param name="draws">Number of draws (1 or more).</param>
    /// <param name="confidence">Confidence level (ratio).</param>
    /// <param name="random">Source of the draws.</param>
    public static CorrectedShare? Of(Proportion observed, double designEffect, DetectionError error, int draws, double confidence, RandomStream random)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 1);
        if (observed.Share is not { } share || error.TruePositives == 0)
            return null;

        var effect = Math.Max(1, designEffect);
        var sampling = BetaDistribution.Jeffreys(observed.Count / effect, (observed.Total - observed.Count) / effect);
        var precision = BetaDistribution.Jeffreys(error.TruePositives, error.FalsePositives);
        var recall = BetaDistribution.Jeffreys(error.TruePositives, error.FalseNegatives);
        var values = new double[draws];
        for (var draw = 0; draw < draws; draw++)
            values[draw] = Math.Min(1, sampling.Draw(random) * precision.Draw(random) / recall.Draw(random));
        Array.Sort(values);
        var point = Math.Min(1, share * error.Precision!.Value / error.Recall!.Value);
        var range = Quantiles.CentralOfAscending(values, confidence);
        // Where nothing was found, a correction that multiplies has nothing to work on; it must not claim to know more than the bare count does.
        var high = observed.Count == 0 ? Math.Max(range.High, WilsonInterval.Of(observed, confidence)!.Value.High) : range.High;
        return new CorrectedShare(point, new Interval(Math.Min(point, range.Low), Math.Max(point, high)));
    }
}
