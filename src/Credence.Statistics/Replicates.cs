namespace Credence.Statistics;

/// <summary>Figures from independent replicates of one simulation: the spread of the replicates' means gives the error of the mean of all, whatever the points inside a replicate have to do with each other.</summary>
/// <remarks>A. B. Owen, Monte Carlo theory, methods and examples (2013), chapter 17.</remarks>
public static class Replicates
{
    /// <summary>Standard error of the mean of all, from the means of the replicates (same unit); differences of the last digits count as none.</summary>
    /// <param name="means">One mean for each replicate of about the same size, at least two.</param>
    public static double StandardError(ReadOnlySpan<double> means)
    {
        const double lastDigits = 1e-12;
        var sum = 0.0;
        var largest = 0.0;
        foreach (var mean in means)
        {
            sum += mean;
            largest = Math.Max(largest, Math.Abs(mean));
        }

        var center = sum / means.Length;
        var squares = 0.0;
        foreach (var mean in means)
            squares += (mean - center) * (mean - center);
        var error = Math.Sqrt(squares / (means.Length - 1) / means.Length);
        return error > lastDigits * largest ? error : 0;
    }

    /// <summary>Interval of a mean by Student's t.</summary>
    /// <param name="mean">The mean with its standard error.</param>
    /// <param name="replicates">Replicates it was made from (count, at least two).</param>
    /// <param name="confidence">Confidence (ratio).</param>
    public static Interval Range(Estimate mean, int replicates, double confidence)
    {
        if (mean.StandardError == 0)
            return new Interval(mean.Value, mean.Value);
        var reach = StudentDistribution.Quantile(1 - (1 - confidence) / 2, replicates - 1) * mean.StandardError;
        return new Interval(mean.Value - reach, mean.Value + reach);
    }
}
