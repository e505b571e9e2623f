using Credence.Statistics;
using CsCheck;
using Xunit;

namespace Credence.Tests.Statistics;

public sealed class WilsonIntervalTests
{
    // R. G. Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, method 3 (score without continuity correction).
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void It_has_the_published_ends(int count, int total, double low, double high)
    {
        var interval = WilsonInterval.Of(new Proportion(count, total))!.Value;

        Assert.Equal(low, interval.Low, 4);
        Assert.Equal(high, interval.High, 4);
    }

    [Fact]
    public void The_rough_measure_of_the_brief_is_reproduced()
    {
        var interval = WilsonInterval.Of(new Proportion(38, 3879))!.Value;

        Assert.Equal(0.0071, interval.Low, 4);
        Assert.Equal(0.0134, interval.High, 4);
    }

    [Fact]
    public void No_cases_give_no_interval_instead_of_a_zero() => Assert.Null(WilsonInterval.Of(new Proportion(0, 0)));

    [Fact]
    public void No_hit_starts_exactly_at_zero_and_has_an_upper_bound()
    {
        var interval = WilsonInterval.Of(new Proportion(0, 100))!.Value;

        Assert.Equal(0, interval.Low);
        Assert.InRange(interval.High, 0.03, 0.04);
    }

    [Fact]
    public void Nothing_but_hits_ends_exactly_at_one()
    {
        var interval = WilsonInterval.Of(new Proportion(100, 100))!.Value;

        Assert.Equal(1, interval.High);
        Assert.InRange(interval.Low, 0.96, 0.97);
    }

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(6, 5)]
    public void Counts_that_cannot_be_are_refused(int count, int total) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => WilsonInterval.Of(new Proportion(count, total)));

    [Fact]
    public void It_holds_the_share_and_mirrors_when_hits_and_misses_swap() =>
        Gen.Select(Gen.Int[0, 5000], Gen.Int[0, 5000]).Where((hits, misses) => hits + misses > 0).Sample((hits, misses) =>
        {
            var proportion = new Proportion(hits, hits + misses);
            var interval = WilsonInterval.Of(proportion)!.Value;
            var mirror = WilsonInterval.Of(new Proportion(misses, hits + misses))!.Value;

            return interval.Contains(proportion.Share!.Value)
                && Math.Abs(interval.Low - (1 - mirror.High)) < 1e-12
                && Math.Abs(interval.High - (1 - mirror.Low)) < 1e-12;
        });

    // Exact coverage: the binomial probability of every count whose interval holds the true share.
    [Theory]
    [InlineData(50)]
    [InlineData(500)]
    public void It_holds_the_truth_about_95_times_in_100_on_average_over_shares(int total)
    {
        var coverage = Enumerable.Range(1, 199).Average(step => Coverage(total, step / 200.0));

        Assert.InRange(coverage, 0.945, 0.96);
    }

    private static double Coverage(int total, double truth)
    {
        var logProbability = total * Math.Log(1 - truth);
        var covered = 0.0;
        for (var count = 0; count <= total; count++)
        {
            if (WilsonInterval.Of(new Proportion(count, total))!.Value.Contains(truth))
                covered += Math.Exp(logProbability);
            logProbability += Math.Log((double)(total - count) / (count + 1)) + Math.Log(truth / (1 - truth));
        }

        return covered;
    }
}
