using Credence.Statistics;

namespace Credence.Tests.Returns.Options.BackTest;

/// <summary>How near probabilities came to what happened.</summary>
/// <param name="Brier">Mean squared distance (0 best, 1 worst); null without a case.</param>
/// <param name="Log">Mean of −ln of the probability given to what happened (nats; 0 best, infinite where something happened that had none); null without a case.</param>
internal sealed record Scores(double? Brier, double? Log)
{
    private const int Resamples = 4000;

    /// <summary>Scores of forecasts (probability of an end, whether it came).</summary>
    internal static Scores Of(IReadOnlyList<(double Probability, bool Ended)> forecasts) => forecasts.Count == 0
        ? new Scores(null, null)
        : new Scores(
            forecasts.Average(one => Squared(one.Probability, one.Ended)),
            forecasts.Average(one => -Math.Log(one.Ended ? one.Probability : 1 - one.Probability)));

    /// <summary>95 % interval of the mean difference in Brier scores, drawing whole vendors with replacement, since a vendor ends several exams at once; null with fewer than two vendors.</summary>
    internal static Interval? BrierDifference(IReadOnlyList<(string Vendor, double One, double Other, bool Ended)> forecasts, int seed)
    {
        var vendors = forecasts.GroupBy(one => one.Vendor, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (Count: group.Count(), Sum: group.Sum(one => Squared(one.One, one.Ended) - Squared(one.Other, one.Ended)))).ToArray();
        if (vendors.Length < 2)
            return null;
        var random = new RandomStream((ulong)seed);
        var means = new double[Resamples];
        for (var resample = 0; resample < Resamples; resample++)
        {
            var (count, sum) = (0, 0.0);
            for (var draw = 0; draw < vendors.Length; draw++)
            {
                var vendor = vendors[random.NextBelow(vendors.Length)];
                (count, sum) = (count + vendor.Count, sum + vendor.Sum);
            }

            means[resample] = sum / count;
        }

        Array.Sort(means);
        return Quantiles.CentralOfAscending(means, 0.95);
    }

    private static double Squared(double probability, bool ended) => (probability - (ended ? 1 : 0)) * (probability - (ended ? 1 : 0));
}
