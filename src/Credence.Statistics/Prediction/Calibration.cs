using Credence.Statistics.Regression;

namespace Credence.Statistics.Prediction;

/// <summary>Whether probabilities mean what they say.</summary>
public static class Calibration
{
    /// <summary>Probabilities nearer to 0 or 1 than this are taken as this far from it, so that their log odds are finite (ratio).</summary>
    private const double Least = 1e-6;

    // so weak that the slope moves in the ninth digit alone
    private const double NearlyNoPenalty = 1e-9;

    /// <summary>Intercept and slope of the logistic regression of the outcome on the log odds of the probability: 0 and 1 for calibrated probabilities, a slope below 1 for too extreme ones. Null where it cannot be fitted.</summary>
    /// <remarks>D. R. Cox, Biometrika 45 (1958) 562–565.</remarks>
    public static (double Intercept, double Slope)? Line(ReadOnlySpan<bool> outcomes, ReadOnlySpan<double> probabilities)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(probabilities.Length, outcomes.Length);
        var odds = new double[probabilities.Length];
        for (var i = 0; i < odds.Length; i++)
        {
            var p = Math.Clamp(probabilities[i], Least, 1 - Least);
            odds[i] = Math.Log(p / (1 - p));
        }

        return RidgeLogistic.Fit(odds, 1, outcomes, NearlyNoPenalty) is { } fit ? (fit.Intercept, fit.Coefficients[0]) : null;
    }

    /// <summary>Equally wide ranges of probability that hold a case, lowest first.</summary>
    public static IReadOnlyList<ReliabilityBin> Bins(ReadOnlySpan<bool> outcomes, ReadOnlySpan<double> probabilities, int bins)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(probabilities.Length, outcomes.Length);
        var (counts, happened, sums) = (new int[bins], new int[bins], new double[bins]);
        for (var i = 0; i < outcomes.Length; i++)
        {
            var bin = Math.Clamp((int)(probabilities[i] * bins), 0, bins - 1);
            counts[bin]++;
            happened[bin] += outcomes[i] ? 1 : 0;
            sums[bin] += probabilities[i];
        }

        return [.. Enumerable.Range(0, bins).Where(bin => counts[bin] > 0)
            .Select(bin => new ReliabilityBin((double)bin / bins, (bin + 1.0) / bins, sums[bin] / counts[bin], new Proportion(happened[bin], counts[bin])))];
    }

    /// <summary>Expected calibration error: distance between mean probability and frequency, weighted by cases (ratio); null without a case.</summary>
    public static double? Error(IReadOnlyList<ReliabilityBin> bins)
    {
        var cases = bins.Sum(bin => bin.Happened.Total);
        return cases == 0 ? null : bins.Sum(bin => Math.Abs(bin.Happened.Count - bin.MeanProbability * bin.Happened.Total)) / cases;
    }
}
