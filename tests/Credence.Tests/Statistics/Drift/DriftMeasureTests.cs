using Credence.Statistics;
using Credence.Statistics.Drift;
using CsCheck;
using Xunit;

namespace Credence.Tests.Statistics.Drift;

public sealed class DriftMeasureTests
{
    private static readonly Gen<double[]> Samples = Gen.Int[0, 20].Select(value => (double)value).Array[1, 40].Select(values => values.Order().ToArray());

    [Fact]
    public void Two_samples_that_are_alike_are_nowhere_apart() => Samples.Sample(values =>
    {
        var edges = BinEdges.OfQuantiles(values, 10);
        var shares = BinShares.Of(values, edges);
        Assert.Equal(1, shares.Sum(), 12);
        Assert.Equal(0, Divergence.Stability(shares, shares));
        Assert.Equal(0, Divergence.JensenShannon(shares, shares));
        Assert.Equal(0, KolmogorovSmirnov.Distance(values, values));
        Assert.Equal(0, Wasserstein.Distance(values, values));
    });

    [Fact]
    public void Distances_are_the_same_both_ways_and_within_their_bounds() => Gen.Select(Samples, Samples).Sample((one, other) =>
    {
        var edges = BinEdges.Equal(0, 20, 10);
        var (p, q) = (BinShares.Of(one, edges), BinShares.Of(other, edges));
        Assert.Equal(Divergence.JensenShannon(p, q), Divergence.JensenShannon(q, p), 12);
        Assert.InRange(Divergence.JensenShannon(p, q), 0, 1);
        Assert.InRange(Divergence.Largest(p, q), 0, Divergence.TotalVariation(p, q) + 1e-12);
        Assert.Equal(KolmogorovSmirnov.Distance(one, other), KolmogorovSmirnov.Distance(other, one), 12);
        Assert.Equal(Wasserstein.Distance(one, other), Wasserstein.Distance(other, one), 9);
        Assert.Equal(MannWhitney.Probability(one, other), MannWhitney.Probability(other, one), 9);
    });

    [Fact]
    public void Moving_every_value_by_so_much_is_the_Wasserstein_distance() => Gen.Select(Samples, Gen.Double[-5, 5]).Sample((values, by) =>
        Assert.Equal(Math.Abs(by), Wasserstein.Distance(values, [.. values.Select(value => value + by)]), 9));

    [Fact]
    public void The_probability_of_a_distance_is_that_of_all_orders_of_few_values()
    {
        // every way to deal 1 to 8 into samples of 3 and 5: how many are so far apart
        var distances = new List<double>();
        for (var set = 0; set < 256; set++)
        {
            if (int.PopCount(set) != 3)
                continue;
            var (one, other) = (Enumerable.Range(0, 8).Where(bit => (set & (1 << bit)) != 0).Select(bit => (double)bit).ToArray(), Enumerable.Range(0, 8).Where(bit => (set & (1 << bit)) == 0).Select(bit => (double)bit).ToArray());
            distances.Add(KolmogorovSmirnov.Distance(one, other));
        }

        foreach (var distance in distances.Distinct())
            Assert.Equal((double)distances.Count(other => other >= distance - 1e-9) / distances.Count, KolmogorovSmirnov.Probability(distance, 3, 5), 9);
    }

    [Theory]
    [InlineData(3.841458820694124, 1, 0.05)]
    [InlineData(18.307038053275146, 10, 0.05)]
    [InlineData(0.02, 2, 0.9900498337491681)]
    public void Chi_square_tails_are_those_of_tables(double statistic, int freedom, double probability) =>
        Assert.Equal(probability, ChiSquare.Tail(statistic, freedom), 9);

    [Fact]
    public void Samples_of_one_distribution_come_to_the_stability_expected_and_are_called_as_often_as_the_level_says()
    {
        const int Repeats = 400, Size = 500;
        var random = new RandomStream(5);
        var (stability, called) = (0.0, 0);
        for (var repeat = 0; repeat < Repeats; repeat++)
        {
            double[] Drawn() => [.. Enumerable.Range(0, Size).Select(_ => random.NextNormal()).Order()];
            var (one, other) = (Drawn(), Drawn());
            var edges = BinEdges.OfQuantiles(one, 10);
            stability += Divergence.Stability(BinShares.Of(one, edges), BinShares.Of(other, edges)) / Repeats;
            called += KolmogorovSmirnov.Probability(KolmogorovSmirnov.Distance(one, other), Size, Size) < 0.05 ? 1 : 0;
        }

        Assert.Equal(Divergence.ExpectedStability(10, Size, Size), stability, Divergence.ExpectedStability(10, Size, Size) * 0.15);
        Assert.InRange(called / (double)Repeats, 0.02, 0.08);
    }

    [Fact]
    public void Corrected_probabilities_are_those_of_the_published_procedure()
    {
        // m = 4 at 0.05: the ordered bounds are .0125, .025, .0375, .05
        var corrected = BenjaminiHochberg.Corrected([0.01, 0.04, 0.03, 0.2]);

        Assert.Equal([0.04, 0.0533333333333333, 0.0533333333333333, 0.2], corrected, (a, b) => Math.Abs(a - b) < 1e-12);
        Assert.Empty(BenjaminiHochberg.Corrected([]));
    }
}
