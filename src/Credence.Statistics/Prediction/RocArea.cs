namespace Credence.Statistics.Prediction;

/// <summary>Area under the ROC curve: how often a case of the positive class gets a higher score than one of the negative class (0 to 1; 0.5 is chance).</summary>
/// <remarks>Standard errors: E. R. DeLong, D. M. DeLong and D. L. Clarke-Pearson, Biometrics 44 (1988) 837–845.</remarks>
public static class RocArea
{
    /// <summary>The area with its standard error; null where a class has fewer than two cases.</summary>
    /// <param name="outcomes">True for the positive class.</param>
    /// <param name="scores">A score for each, higher for the positive class; any scale.</param>
    public static MeasuredScore? Of(ReadOnlySpan<bool> outcomes, ReadOnlySpan<double> scores)
    {
        if (RocPlacements.Of(outcomes, scores) is not { } placements)
            return null;
        return new MeasuredScore(MeasuredScore.Mean(placements.Positives), Math.Sqrt(Covariance(placements, placements)));
    }

    /// <summary>Area of the first scores less that of the second on the same cases, with its standard error; null where a class has fewer than two cases.</summary>
    public static MeasuredScore? Difference(ReadOnlySpan<bool> outcomes, ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        if (RocPlacements.Of(outcomes, first) is not { } one || RocPlacements.Of(outcomes, second) is not { } other)
            return null;
        var variance = Covariance(one, one) + Covariance(other, other) - 2 * Covariance(one, other);
        return new MeasuredScore(MeasuredScore.Mean(one.Positives) - MeasuredScore.Mean(other.Positives), Math.Sqrt(Math.Max(0, variance)));
    }

    /// <summary>The interval of an area, cut at 0 and 1. An area of 0 or 1 has no standard error: it gets the exact (Clopper and Pearson) interval of as many pairs of one case of each class as share no case, which is wide rather than short.</summary>
    /// <param name="area">The area with its standard error.</param>
    /// <param name="rarer">Cases of the rarer class (count, 1 or more).</param>
    /// <param name="confidence">Confidence level (ratio, above 0 and below 1).</param>
    public static Interval Range(MeasuredScore area, int rarer, double confidence)
    {
        var farthest = Math.Pow((1 - confidence) / 2, 1.0 / rarer);
        if (area.Value >= 1)
            return new Interval(farthest, 1);
        if (area.Value <= 0)
            return new Interval(0, 1 - farthest);
        var range = area.Range(confidence);
        return new Interval(Math.Max(0, range.Low), Math.Min(1, range.High));
    }

    /// <summary>Points of the ROC curve from (0, 0) to (1, 1), in steps of one score: part of the negative class (ratio) and of the positive class (ratio) at or above it.</summary>
    public static IReadOnlyList<(double FalsePositives, double TruePositives)> Curve(ReadOnlySpan<bool> outcomes, ReadOnlySpan<double> scores)
    {
        var (keys, labels) = (scores.ToArray(), outcomes.ToArray());
        Array.Sort(keys, labels);
        var (positives, negatives) = (labels.Count(label => label), labels.Count(label => !label));
        var points = new List<(double, double)> { (0, 0) };
        var (falsely, truly) = (0, 0);
        for (var i = keys.Length - 1; i >= 0; i--)
        {
            if (labels[i])
                truly++;
            else
                falsely++;
            if (i == 0 || keys[i - 1] != keys[i])
                points.Add(((double)falsely / Math.Max(1, negatives), (double)truly / Math.Max(1, positives)));
        }

        return points;
    }

    private static double Covariance(RocPlacements one, RocPlacements other) =>
        MeasuredScore.Covariance(one.Positives, MeasuredScore.Mean(one.Positives), other.Positives, MeasuredScore.Mean(other.Positives)) / one.Positives.Length
        + MeasuredScore.Covariance(one.Negatives, MeasuredScore.Mean(one.Negatives), other.Negatives, MeasuredScore.Mean(other.Negatives)) / one.Negatives.Length;
}
