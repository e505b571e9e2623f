using Credence.Statistics.Drift;

namespace Credence.Showcase.Watch.Measures;

/// <summary>How far shares of categories have moved, each measure by its own convention.</summary>
/// <param name="LInfinity">Largest difference of a share (0 to 1).</param>
/// <param name="AboveVertexThreshold">Whether that is above Vertex AI's usual 0.3.</param>
/// <param name="TotalVariation">Part of the rows that would have to change their category (0 to 1).</param>
/// <param name="JensenShannon">Divergence in bits (0 to 1).</param>
/// <param name="Stability">Population stability index, categories without a row taken as 0.0001 (0 and up).</param>
/// <param name="StabilityByChance">What it comes to on average where nothing changed, (categories − 1)(1/n₁ + 1/n₂).</param>
/// <param name="ChiSquare">Pearson's statistic over every category that has a row; null where there is one alone.</param>
/// <param name="Freedom">Its degrees of freedom; null with it.</param>
internal sealed record CategoricalMeasures(
    double LInfinity, bool AboveVertexThreshold, double TotalVariation, double JensenShannon, double Stability, double StabilityByChance, double? ChiSquare, int? Freedom)
{
    /// <summary>The measures of counts by category, both in the same order and each with a row.</summary>
    internal static CategoricalMeasures Of(double[] reference, double[] current)
    {
        var (then, now) = (BinShares.Of(reference), BinShares.Of(current));
        var (largest, test) = (Divergence.Largest(then, now), Statistics.Drift.ChiSquare.Of(reference, current));
        return new CategoricalMeasures(
            largest, largest > DriftRules.VertexThreshold, Divergence.TotalVariation(then, now), Divergence.JensenShannon(then, now),
            Divergence.Stability(then, now), Divergence.ExpectedStability(then.Length, (int)reference.Sum(), (int)current.Sum()), test?.Statistic, test?.Freedom);
    }

    /// <summary>Probability of counts so far apart where nothing changed: Pearson's, with categories too rare for it put together, or Fisher's of two that are still too rare; null where there is one category alone.</summary>
    internal static double? Probability(double[] reference, double[] current)
    {
        var (first, second) = (reference.Sum(), current.Sum());
        var least = Math.Min(first, second) / (first + second);
        var (then, now, rareThen, rareNow) = (new List<double>(), new List<double>(), 0.0, 0.0);
        foreach (var at in Enumerable.Range(0, reference.Length).OrderByDescending(at => reference[at] + current[at]).ThenBy(at => at))
        {
            if ((reference[at] + current[at]) * least >= DriftRules.LeastExpected)
            {
                then.Add(reference[at]);
                now.Add(current[at]);
            }
            else
            {
                (rareThen, rareNow) = (rareThen + reference[at], rareNow + current[at]);
            }
        }

        if (rareThen + rareNow > 0)
        {
            then.Add(rareThen);
            now.Add(rareNow);
        }

        if (then.Count != 2)
            return Statistics.Drift.ChiSquare.Of([.. then], [.. now])?.Probability;
        return FisherExact.Probability(new((long)then[0], (long)first), new((long)now[0], (long)second));
    }
}
