using Credence.Statistics;
using Credence.Statistics.Prediction;
using Xunit;

namespace Credence.Tests.Statistics.Prediction;

public sealed class ConformalSetsTests
{
    private const double Miss = 0.1;

    // by hand: ten scores, rank ceil(11 · 0.9) = 10, so the largest of them
    [Fact]
    public void The_threshold_is_the_score_of_the_rank_that_the_confidence_asks_for()
    {
        double[] probabilities = [0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08, 0.09, 0.3];

        var sets = ConformalSets.PerClass(new bool[10], probabilities, Miss);

        Assert.Equal(0.3, sets.Negative);
        Assert.True(sets.HoldsNegative(0.3));
        Assert.False(sets.HoldsNegative(0.31));
    }

    [Fact]
    public void Too_few_cases_of_a_class_leave_it_in_every_set()
    {
        var sets = ConformalSets.PerClass([true, false], [0.9, 0.1], Miss);

        Assert.Equal(new ConformalSets(1, 1), sets);
        Assert.True(sets.HoldsPositive(0));
    }

    [Fact]
    public void Sets_per_class_hold_each_class_as_often_as_promised_where_marginal_ones_do_not()
    {
        var random = RandomStream.For(3, "conformal");
        var (fitted, fittedOdds) = World(random, 20_000);
        var (fresh, freshOdds) = World(random, 20_000);

        var marginal = ConformalSets.Marginal(fitted, fittedOdds, Miss).CoverageOf(fresh, freshOdds);
        var perClass = ConformalSets.PerClass(fitted, fittedOdds, Miss).CoverageOf(fresh, freshOdds);

        Assert.Equal(0.9, marginal.All.Share!.Value, 0.01);
        Assert.InRange(marginal.Positive.Share!.Value, 0, 0.8);
        Assert.Equal(0.9, perClass.Positive.Share!.Value, 0.02);
        Assert.Equal(0.9, perClass.Negative.Share!.Value, 0.02);
    }

    [Fact]
    public void Sizes_count_both_and_none()
    {
        var coverage = new ConformalSets(0.6, 0.6).CoverageOf([true, false, true], [0.5, 0.5, 0.1]);
        var narrow = new ConformalSets(0.2, 0.2).CoverageOf([true, false], [0.5, 0.5]);

        Assert.Equal(new ConformalCoverage(new Proportion(1, 1), new Proportion(1, 2), 0, 2), coverage);
        Assert.Equal(5 / 3.0, coverage.MeanSize!.Value, 12);
        Assert.Equal((2, 0.0), (narrow.Empty, narrow.MeanSize!.Value));
    }

    // one case in five is positive, one standard deviation and a half higher; the probability is exact
    private static (bool[] Outcomes, double[] Probabilities) World(RandomStream random, int cases)
    {
        var (outcomes, probabilities) = (new bool[cases], new double[cases]);
        for (var i = 0; i < cases; i++)
        {
            outcomes[i] = random.NextUniform() < 0.2;
            var seen = random.NextNormal() + (outcomes[i] ? 1.5 : 0);
            var odds = Math.Log(0.2 / 0.8) + 1.5 * seen - 1.5 * 1.5 / 2;
            probabilities[i] = 1 / (1 + Math.Exp(-odds));
        }

        return (outcomes, probabilities);
    }
}
