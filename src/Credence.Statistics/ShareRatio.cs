namespace Credence.Statistics;

/// <summary>Interval of the ratio of two independent shares, symmetric in its logarithm.</summary>
/// <remarks>D. Katz, J. Baptista, S. P. Azen and M. C. Pike, Biometrics 34 (1978) 469–474.</remarks>
public static class ShareRatio
{
    /// <summary>The 95 % interval of the first share divided by the second (above 0); null where either has no case or no hit.</summary>
    public static Interval? Of(Proportion first, Proportion second)
    {
        if (first.Count == 0 || second.Count == 0 || first.Share is not { } p || second.Share is not { } q)
            return null;
        var error = Math.Sqrt((1 - p) / first.Count + (1 - q) / second.Count);
        var z = NormalDistribution.Quantile(0.5 + WilsonInterval.CustomaryConfidence / 2);
        return new Interval(p / q * Math.Exp(-z * error), p / q * Math.Exp(z * error));
    }
}
