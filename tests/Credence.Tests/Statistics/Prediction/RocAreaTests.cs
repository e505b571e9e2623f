using Credence.Statistics;
using Credence.Statistics.Prediction;
using CsCheck;
using Xunit;

namespace Credence.Tests.Statistics.Prediction;

public sealed class RocAreaTests
{
    private const int Worlds = 400;
    private const int CasesOfAClass = 60;

    // counted by hand: of 6 pairs 4 are ranked rightly and 1 is tied
    [Fact]
    public void It_counts_pairs_ranked_rightly_and_half_of_ties()
    {
        var area = RocArea.Of([true, true, true, false, false], [0.9, 0.5, 0.3, 0.5, 0.1])!.Value;

        Assert.Equal(4.5 / 6, area.Value, 12);
    }

    [Theory]
    [InlineData(new[] { true, false, false })]
    [InlineData(new bool[0])]
    public void Too_few_cases_of_a_class_give_no_area(bool[] outcomes) =>
        Assert.Null(RocArea.Of(outcomes, new double[outcomes.Length]));

    [Fact]
    public void Scores_turned_round_mirror_it_and_a_model_differs_from_itself_by_nothing() =>
        Gen.Select(Gen.Bool, Gen.Double[0, 1]).Array[8, 60].Where(cases => cases.Count(one => one.Item1) is > 1 and var n && cases.Length - n > 1).Sample(cases =>
        {
            bool[] outcomes = [.. cases.Select(one => one.Item1)];
            double[] scores = [.. cases.Select(one => one.Item2)];
            var (there, back) = (RocArea.Of(outcomes, scores)!.Value, RocArea.Of(outcomes, [.. scores.Select(score => -score)])!.Value);
            var same = RocArea.Difference(outcomes, scores, scores)!.Value;

            return Math.Abs(there.Value + back.Value - 1) < 1e-12 && Math.Abs(there.StandardError - back.StandardError) < 1e-12 && same is { Value: 0, StandardError: < 1e-7 };
        });

    [Fact]
    public void Intervals_of_an_area_and_of_a_paired_difference_hold_the_truth_about_95_times_in_100()
    {
        var random = RandomStream.For(7, "roc coverage");
        // positives one standard deviation higher: area Φ(1/√2); the second score is the first with noise of its own: area Φ(1/√(2 · 1.25))
        var (truth, truthOfSecond) = (NormalDistribution.Cumulative(1 / Math.Sqrt(2)), NormalDistribution.Cumulative(1 / Math.Sqrt(2.5)));
        var (held, heldDifference) = (0, 0);
        for (var world = 0; world < Worlds; world++)
        {
            bool[] outcomes = [.. Enumerable.Range(0, 2 * CasesOfAClass).Select(i => i < CasesOfAClass)];
            double[] first = [.. outcomes.Select(positive => random.NextNormal() + (positive ? 1 : 0))];
            double[] second = [.. first.Select(score => score + 0.5 * random.NextNormal())];
            held += RocArea.Of(outcomes, first)!.Value.Range(WilsonInterval.CustomaryConfidence).Contains(truth) ? 1 : 0;
            heldDifference += RocArea.Difference(outcomes, first, second)!.Value.Range(WilsonInterval.CustomaryConfidence).Contains(truth - truthOfSecond) ? 1 : 0;
        }

        Assert.InRange(held, 0.91 * Worlds, 0.985 * Worlds);
        Assert.InRange(heldDifference, 0.91 * Worlds, 0.985 * Worlds);
    }

    [Fact]
    public void The_curve_runs_from_nothing_to_everything_and_encloses_the_area()
    {
        bool[] outcomes = [true, false, true, true, false, false, true];
        double[] scores = [0.9, 0.8, 0.8, 0.6, 0.6, 0.2, 0.1];

        var curve = RocArea.Curve(outcomes, scores);
        var enclosed = curve.Zip(curve.Skip(1), (from, to) => (to.FalsePositives - from.FalsePositives) * (from.TruePositives + to.TruePositives) / 2).Sum();

        Assert.Equal(((0.0, 0.0), (1.0, 1.0)), (curve[0], curve[^1]));
        Assert.Equal(RocArea.Of(outcomes, scores)!.Value.Value, enclosed, 12);
    }
}
