using Credence.Returns.Options;
using Credence.Statistics;
using Xunit;

namespace Credence.Tests.Returns.Options;

public sealed class JobSearchTests
{
    private const int Searches = 400_000;

    /// <summary>A search played through: offers at a steady rate from the postings that answer anyway, and others from those the option opens; the first offer ends it.</summary>
    private static (double Months, double BroughtByIt) Searched(double share, double lift, double months, RandomStream random)
    {
        var anyway = -Math.Log(random.NextUniform()) * months;
        var opened = -Math.Log(random.NextUniform()) * months / (share * lift);
        return (Math.Min(anyway, opened), opened < anyway ? 1 : 0);
    }

    [Theory]
    [InlineData(0.04, 0.5, 5)]
    [InlineData(0.3, 1, 3)]
    [InlineData(1, 0.06, 5.5)]
    public void The_formula_is_what_searches_played_through_come_to(double share, double lift, double months)
    {
        var random = new RandomStream(7);
        var (length, brought) = (0.0, 0.0);

        for (var search = 0; search < Searches; search++)
        {
            var one = Searched(share, lift, months, random);
            length += one.Months / Searches;
            brought += one.BroughtByIt / Searches;
        }

        var saved = JobSearch.Saved(share, lift);
        Assert.Equal(months * (1 - saved), length, months * 4 / Math.Sqrt(Searches));
        Assert.Equal(saved, brought, 4 * Math.Sqrt(saved * (1 - saved) / Searches));
    }

    [Theory]
    [InlineData(0.04, 0.5, 30, 400)]
    [InlineData(0.3, 1, 50, 50)]
    [InlineData(0.1, 0, 3, 392)]
    public void Postings_opened_answer_like_those_within_reach_already(double share, double lift, int opened, int within)
    {
        var random = new RandomStream(11);
        var brought = 0.0;

        for (var search = 0; search < Searches; search++)
        {
            // one offer a month from each posting within reach, so many more from those opened and from those that ask for it
            var anyway = -Math.Log(random.NextUniform()) / within;
            var byIt = -Math.Log(random.NextUniform()) / (opened + share * lift * within);
            brought += byIt < anyway ? 1 : 0;
        }

        var saved = JobSearch.Saved(share, lift, (double)opened / (opened + within));
        Assert.Equal(saved, brought / Searches, 4 * Math.Sqrt(saved * (1 - saved) / Searches));
    }

    [Fact]
    public void Where_it_opens_nothing_the_probability_is_that_of_the_postings_that_ask_for_it()
    {
        Assert.Equal(JobSearch.Saved(0.2, 0.5), JobSearch.Saved(0.2, 0.5, 0), 12);
        Assert.Equal(0.25, JobSearch.Saved(0.2, 0, 0.25), 12);
        var (share, lift) = (new Distribution.Constant(0.2), new Distribution.Constant(0.5));
        Assert.Equal(JobSearch.Saved(0.2, 0.5), JobSearch.Of(share, lift, new Distribution.Constant(0)).Known.Mean, 9);
    }

    [Fact]
    public void Nothing_is_saved_where_no_posting_asks_or_none_answers_more_often()
    {
        Assert.Equal(0, JobSearch.Saved(0, 1));
        Assert.Equal(0, JobSearch.Saved(1, 0));
        Assert.Equal(0.5, JobSearch.Saved(1, 1), 12);
    }

    [Fact]
    public void The_beta_distribution_has_the_mean_and_spread_of_drawing_both()
    {
        var (share, lift) = (new Distribution.Beta(2.5, 97.5), new Distribution.Pert(0, 0.35, 1));
        var random = new RandomStream(3);
        var drawn = Enumerable.Range(0, 200_000).Select(_ => JobSearch.Saved(share.Quantile(random.NextUniform()), lift.Quantile(random.NextUniform()))).ToList();

        var found = JobSearch.Of(share, lift, null);

        var beta = Assert.IsType<Distribution.Beta>(found.Known);
        var (mean, deviation) = (drawn.Average(), Math.Sqrt(drawn.Average(value => value * value) - drawn.Average() * drawn.Average()));
        Assert.Equal(mean, beta.Mean, mean * 0.01);
        Assert.Equal(deviation, Math.Sqrt(beta.A * beta.B / ((beta.A + beta.B) * (beta.A + beta.B) * (beta.A + beta.B + 1))), deviation * 0.03);
        drawn.Sort();
        Assert.Equal(drawn[drawn.Count / 20], found.Range.Low, mean * 0.05);
        Assert.Equal(drawn[drawn.Count * 19 / 20], found.Range.High, mean * 0.05);
    }

    [Fact]
    public void A_share_and_a_lift_that_are_certain_give_a_certain_probability() =>
        Assert.Equal(JobSearch.Saved(0.2, 0.5), Assert.IsType<Distribution.Constant>(JobSearch.Of(new Distribution.Constant(0.2), new Distribution.Constant(0.5), null).Known).Value, 12);
}
