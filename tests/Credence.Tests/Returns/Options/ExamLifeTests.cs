using Credence.Returns.Options;
using Credence.Statistics;
using Credence.Tests.Advice;
using Xunit;

namespace Credence.Tests.Returns.Options;

public sealed class ExamLifeTests
{
    [Fact]
    public void Years_left_are_what_drawing_a_rate_and_then_an_end_comes_to()
    {
        var life = new ExamLife(Ended: 3, Years: 10, AllEnded: 5, AllYears: 40);
        var random = new RandomStream(11);
        var drawn = Enumerable.Range(0, 300_000).Select(_ => Left(life, random)).Order().ToArray();

        foreach (var part in new[] { 0.05, 0.25, 0.5, 0.75, 0.95 })
            Assert.Equal(Quantiles.OfAscending(drawn, part), life.YearsLeft(part), life.YearsLeft(part) * 0.03);
    }

    [Fact]
    public void The_probability_to_still_run_is_the_other_side_of_the_years_left()
    {
        var life = new ExamLife(Ended: 2, Years: 12, AllEnded: 5, AllYears: 40);

        foreach (var part in new[] { 0.05, 0.5, 0.95 })
            Assert.Equal(1 - part, life.StillRuns(life.YearsLeft(part)), 12);
        Assert.Equal(1, life.StillRuns(0));
    }

    // the rate of ends from its gamma distribution (whole shape, so a sum of exponentials), then the time to the next end
    private static double Left(ExamLife life, RandomStream random)
    {
        var rate = 0.0;
        for (var end = 0; end <= life.Ended; end++)
            rate -= Math.Log(random.NextUniform());
        rate /= life.Years + life.AllYears / life.AllEnded;
        return -Math.Log(random.NextUniform()) / rate;
    }

    [Fact]
    public void A_vendor_that_ended_more_exams_leaves_those_that_run_fewer_years()
    {
        var steady = new ExamLife(0, 20, 6, 60);
        var quick = new ExamLife(6, 20, 6, 60);

        Assert.True(quick.YearsLeft(0.5) < steady.YearsLeft(0.5));
    }

    [Fact]
    public void History_is_that_of_the_catalog_as_it_was_known_on_the_day()
    {
        var before = ExamLife.Of(Shipped.Catalog, "microsoft", new DateOnly(2026, 3, 1));
        var today = ExamLife.Of(Shipped.Catalog, "microsoft", Shipped.Today)!;

        Assert.True((before?.Ended ?? 0) < today.Ended);
        Assert.True(today.Ended >= 4, $"{today.Ended} ended");
        Assert.True(today.Years > 1 && today.AllYears > today.Years);
    }
}
