namespace Credence.Statistics;

/// <summary>Wilson's score interval of a proportion, without continuity correction.</summary>
/// <remarks>E. B. Wilson, JASA 22 (1927) 209–212; method 3 of R. G. Newcombe, Statistics in Medicine 17 (1998) 857–872. Method: docs/method/share-of-postings.md.</remarks>
public static class WilsonInterval
{
    /// <summary>The customary confidence level (ratio).</summary>
    public const double CustomaryConfidence = 0.95;

    /// <summary>The 95 % interval of a proportion (shares, 0 to 1); null where there is no case to look at.</summary>
    public static Interval? Of(Proportion proportion) => Of(proportion, CustomaryConfidence);

    /// <summary>The interval of a proportion (shares, 0 to 1) at a confidence level (ratio, above 0 and below 1); null where there is no case to look at.</summary>
    /// <remarks>The end at a count of zero is exactly 0, at a full count exactly 1.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative or above the total, or the level is not between 0 and 1.</exception>
    public static Interval? Of(Proportion proportion, double confidence)
    {
        var (count, total) = proportion;
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, total);
        if (confidence is not (> 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "must lie between 0 and 1");
        if (total == 0)
            return null;

        var z = NormalDistribution.Quantile(0.5 + confidence / 2);
        double n = total;
        var share = count / n;
        var center = share + z * z / (2 * n);
        var half = z * Math.Sqrt(share * (1 - share) / n + z * z / (4 * n * n));
        var scale = 1 + z * z / n;
        return new Interval(
            count == 0 ? 0 : Math.Max(0, (center - half) / scale),
            count == total ? 1 : Math.Min(1, (center + half) / scale));
    }
}
