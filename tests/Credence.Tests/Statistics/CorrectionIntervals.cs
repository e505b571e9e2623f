using Credence.Statistics;

namespace Credence.Tests.Statistics;

/// <summary>The interval we ship, and those it was chosen over.</summary>
internal static class CorrectionIntervals
{
    private const double Confidence = WilsonInterval.CustomaryConfidence;
    private static readonly double Z = NormalDistribution.Quantile(0.5 + Confidence / 2);

    /// <summary>As shipped.</summary>
    internal static Interval Shipped(Proportion observed, double designEffect, CorrectionForm form, DetectorSample sample, int draws, RandomStream random) =>
        sample.Rates() is { } rates ? CorrectedShare.Of(observed, designEffect, form, rates, sample.Draw(draws, random), Confidence, random)!.Value.Range : new Interval(0, 1);

    /// <summary>Draws from Jeffreys' posteriors throughout.</summary>
    internal static Interval Jeffreys(Proportion observed, double designEffect, CorrectionForm form, DetectorSample sample, int draws, RandomStream random)
    {
        var (found, other) = Effective(observed, designEffect);
        var values = Values(BetaDistribution.Jeffreys(found, other), form, sample, 0.5, 0.5, draws, random);
        return Quantiles.CentralOfAscending(values, Confidence);
    }

    /// <summary>Melded: for each end all shares come from the confidence distribution of that side (Clopper and Pearson's).</summary>
    /// <remarks>M. P. Fay, M. A. Proschan and E. Brittain, Biometrics 71 (2015) 146–156; for prevalence D. M. Bayer, M. P. Fay and B. I. Graubard, Statistics in Medicine 42 (2023).</remarks>
    internal static Interval Melded(Proportion observed, double designEffect, CorrectionForm form, DetectorSample sample, int draws, RandomStream random)
    {
        var (found, other) = Effective(observed, designEffect);
        var low = observed.Count == 0 ? 0 : Quantiles.OfAscending(Values(new BetaDistribution(found, other + 1), form, sample, 0, 1, draws, random), (1 - Confidence) / 2);
        return new Interval(low, Quantiles.OfAscending(Values(new BetaDistribution(found + 1, other), form, sample, 1, 0, draws, random), (1 + Confidence) / 2));
    }

    /// <summary>Lang and Reiczigel's adjusted interval of Rogan and Gladen's estimate, with the labels' effective numbers for weighted strata; for a part, a log-normal one in the same spirit.</summary>
    /// <remarks>Z. Lang and J. Reiczigel, Preventive Veterinary Medicine 113 (2014) 13–22.</remarks>
    internal static Interval LangReiczigel(Proportion observed, double designEffect, CorrectionForm form, DetectorSample sample, int draws, RandomStream random)
    {
        var (found, other) = Effective(observed, designEffect);
        var there = sample.Strata.Select(stratum => (stratum.There + 0.5) / (stratum.Labeled + 1)).ToArray();
        var rates = DetectorRates.Of(sample.Strata, there);
        var (varianceOfSensitivity, varianceOfSpecificity, varianceOfPrecision) = Variances(sample, there, rates);
        if (form == CorrectionForm.Part)
        {
            var point = (observed.Count + 0.5) / (observed.Total + 1) * rates.Precision / rates.Sensitivity;
            var relative = other / (found + other) / Math.Max(found, 0.5) + varianceOfPrecision / Square(rates.Precision) + varianceOfSensitivity / Square(rates.Sensitivity);
            var factor = Math.Exp(Z * Math.Sqrt(relative));
            return new Interval(point / factor, Math.Min(1, point * factor));
        }

        var raw = DetectorRates.Of(sample.Strata, [.. sample.Strata.Select(stratum => (double)stratum.There / stratum.Labeled)]);
        var positives = rates.Sensitivity * (1 - rates.Sensitivity) / varianceOfSensitivity + 2;
        var negatives = rates.Specificity * (1 - rates.Specificity) / varianceOfSpecificity + 2;
        var (sensitivity, specificity) = (((positives - 2) * raw.Sensitivity + 1) / positives, ((negatives - 2) * raw.Specificity + 1) / negatives);
        var total = found + other + Z * Z;
        var share = (found + Z * Z / 2) / total;
        var gain = sensitivity + specificity - 1;
        var truth = (share + specificity - 1) / gain;
        var (ofSensitivity, ofSpecificity) = (sensitivity * (1 - sensitivity) / positives, specificity * (1 - specificity) / negatives);
        var shift = 2 * Z * Z * (truth * ofSensitivity - (1 - truth) * ofSpecificity);
        var error = Math.Sqrt(share * (1 - share) / total + truth * truth * ofSensitivity + (1 - truth) * (1 - truth) * ofSpecificity) / gain;
        return new Interval(Math.Clamp(truth + shift - Z * error, 0, 1), Math.Clamp(truth + shift + Z * error, 0, 1));
    }

    private static (double Found, double Other) Effective(Proportion observed, double designEffect)
    {
        var effect = Math.Max(1, designEffect);
        return (observed.Count / effect, (observed.Total - observed.Count) / effect);
    }

    private static double[] Values(BetaDistribution sampling, CorrectionForm form, DetectorSample sample, double addThere, double addNot, int draws, RandomStream random)
    {
        var posteriors = sample.Strata.Select(stratum => new BetaDistribution(stratum.There + addThere, stratum.Labeled - stratum.There + addNot)).ToArray();
        var values = new double[draws];
        for (var draw = 0; draw < draws; draw++)
        {
            var rates = DetectorRates.Of(sample.Strata, [.. posteriors.Select(one => one.Alpha > 0 ? one.Draw(random) : 0)]);
            var share = sampling.Draw(random);
            values[draw] = Math.Clamp(
                form == CorrectionForm.Whole ? (share + rates.Specificity - 1) / (rates.Sensitivity + rates.Specificity - 1) : share * rates.Precision / Math.Max(rates.Sensitivity, 1e-9), 0, 1);
        }

        Array.Sort(values);
        return values;
    }

    // Delta method, one stratum after the other.
    private static (double OfSensitivity, double OfSpecificity, double OfPrecision) Variances(DetectorSample sample, double[] there, DetectorRates rates)
    {
        const double step = 1e-5;
        var (sensitivity, specificity, precision) = (0.0, 0.0, 0.0);
        for (var i = 0; i < there.Length; i++)
        {
            var moved = (double[])there.Clone();
            moved[i] += step;
            var after = DetectorRates.Of(sample.Strata, moved);
            var variance = there[i] * (1 - there[i]) / (sample.Strata[i].Labeled + 1);
            sensitivity += Square((after.Sensitivity - rates.Sensitivity) / step) * variance;
            specificity += Square((after.Specificity - rates.Specificity) / step) * variance;
            precision += Square((after.Precision - rates.Precision) / step) * variance;
        }

        return (sensitivity, specificity, precision);
    }

    private static double Square(double value) => value * value;
}
