using Credence.Statistics.Drift;

namespace Credence.Showcase.Watch.Measures;

/// <summary>How far numbers have moved, each measure by its own convention.</summary>
/// <param name="JensenShannon">Divergence in bits over ten equally wide bins between the smallest and largest number of both (0 to 1).</param>
/// <param name="AboveVertexThreshold">Whether that is above Vertex AI's usual 0.3.</param>
/// <param name="Stability">Population stability index over the tenths of the reference, empty bins taken as 0.0001 (0 and up).</param>
/// <param name="StabilityByChance">What it comes to on average where nothing changed, (bins − 1)(1/n₁ + 1/n₂).</param>
/// <param name="KolmogorovSmirnov">Largest difference of the distribution functions (0 to 1).</param>
/// <param name="Wasserstein">How far numbers moved on average (unit of the column).</param>
/// <param name="WassersteinPerDeviation">The same in standard deviations of the reference, of the n form; null where its numbers are all alike.</param>
/// <param name="ReferenceMean">Mean of the reference (unit of the column).</param>
/// <param name="CurrentMean">Mean now (unit of the column).</param>
internal sealed record NumericMeasures(
    double JensenShannon, bool AboveVertexThreshold, double Stability, double StabilityByChance, double KolmogorovSmirnov,
    double Wasserstein, double? WassersteinPerDeviation, double ReferenceMean, double CurrentMean)
{
    /// <summary>The measures; each sample holds at least one number, in ascending order.</summary>
    internal static NumericMeasures Of(double[] reference, double[] current)
    {
        var tenths = BinEdges.OfQuantiles(reference, DriftRules.Bins);
        var equal = BinEdges.Equal(Math.Min(reference[0], current[0]), Math.Max(reference[^1], current[^1]), DriftRules.Bins);
        var divergence = Divergence.JensenShannon(BinShares.Of(reference, equal), BinShares.Of(current, equal));
        var (mean, moved) = (reference.Average(), Credence.Statistics.Drift.Wasserstein.Distance(reference, current));
        var deviation = Math.Sqrt(reference.Average(number => (number - mean) * (number - mean)));
        return new NumericMeasures(
            divergence, divergence > DriftRules.VertexThreshold,
            Divergence.Stability(BinShares.Of(reference, tenths), BinShares.Of(current, tenths)),
            Divergence.ExpectedStability(tenths.Length - 1, reference.Length, current.Length),
            Credence.Statistics.Drift.KolmogorovSmirnov.Distance(reference, current), moved, deviation > 0 ? moved / deviation : null, mean, current.Average());
    }
}
