namespace Credence.Statistics.Prediction;

/// <summary>A score of predictions, or a difference of two, with its sampling error.</summary>
/// <param name="Value">The score (its own unit).</param>
/// <param name="StandardError">Its standard error (same unit).</param>
public readonly record struct MeasuredScore(double Value, double StandardError)
{
    /// <summary>The interval by the normal distribution at a confidence level (ratio, above 0 and below 1; same unit as the score). It is not cut at the score's own bounds.</summary>
    public Interval Range(double confidence)
    {
        var half = NormalDistribution.Quantile(0.5 + confidence / 2) * StandardError;
        return new Interval(Value - half, Value + half);
    }

    /// <summary>Mean of equally weighted cases with its standard error; null below two cases, where there is none.</summary>
    public static MeasuredScore? OfCases(ReadOnlySpan<double> cases)
    {
        if (cases.Length < 2)
            return null;
        var mean = Mean(cases);
        return new MeasuredScore(mean, Math.Sqrt(Covariance(cases, mean, cases, mean) / cases.Length));
    }

    internal static double Mean(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
            sum += value;
        return sum / values.Length;
    }

    internal static double Covariance(ReadOnlySpan<double> first, double firstMean, ReadOnlySpan<double> second, double secondMean)
    {
        var sum = 0.0;
        for (var i = 0; i < first.Length; i++)
            sum += (first[i] - firstMean) * (second[i] - secondMean);
        return sum / (first.Length - 1);
    }
}
