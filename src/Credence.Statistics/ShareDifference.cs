namespace Credence.Statistics;

/// <summary>Interval of the difference of two independent shares, by the hybrid of their score intervals.</summary>
/// <remarks>Method 10 of R. G. Newcombe, Statistics in Medicine 17 (1998) 873–890; without continuity correction.</remarks>
public static class ShareDifference
{
    /// <summary>The 95 % interval of the first share less the second (−1 to 1); null where either has no case to look at.</summary>
    public static Interval? Of(Proportion first, Proportion second)
    {
        if (first.Share is not { } p || second.Share is not { } q)
            return null;
        var (one, other) = (WilsonInterval.Of(first)!.Value, WilsonInterval.Of(second)!.Value);
        return new Interval(
            p - q - double.Hypot(p - one.Low, other.High - q),
            p - q + double.Hypot(one.High - p, q - other.Low));
    }
}
