using System.Globalization;
using Credence.App.Pictures;
using CsCheck;
using Xunit;

namespace Credence.App.Tests.Pictures;

/// <summary>Scales hold what they are made for, with few round ticks.</summary>
public sealed class PlotAxisTests
{
    private const double Exactly = 1e-6;

    [Fact]
    public void An_axis_holds_its_ends_and_has_three_to_six_ticks_at_multiples_of_one_two_or_five()
    {
        Gen.Select(Gen.Double[-1e6, 0], Gen.Double[.001, 1e6]).Sample((low, high) =>
        {
            var axis = PlotAxis.Of(PlotUnit.SignedMoney, low, high);

            var hair = Exactly * (high - low);
            Assert.True(axis.Low <= low + hair && axis.High >= high - hair, $"{low} to {high}");
            Assert.InRange(axis.Ticks.Count, 3, 6);
            Assert.Contains(axis.Ticks, tick => tick.Value == 0);
            var step = axis.Ticks[1].Value - axis.Ticks[0].Value;
            var lead = step / Math.Pow(10, Math.Floor(Math.Log10(step) + Exactly));
            Assert.Contains(new[] { 1.0, 2, 5 }, round => Math.Abs(lead - round) < 1e-3);
        });
    }

    [Theory]
    [InlineData(.0134, "0.0,0.5,1.0,1.5 %")]
    [InlineData(.0896, "0,2,4,6,8,10 %")]
    [InlineData(1, "0,20,40,60,80,100 %")]
    public void Shares_start_at_zero_and_name_their_unit_at_the_last_tick_only(double high, string labels)
    {
        var axis = PlotAxis.Of(PlotUnit.Share, 0, high);

        Assert.Equal(labels, string.Join(',', axis.Ticks.Select(tick => tick.Label)).Replace('\u00a0', ' '));
        Assert.False(axis.HasZeroLine);
    }

    [Fact]
    public void Money_has_a_sign_a_true_minus_and_thousands_as_k()
    {
        Assert.Equal(["−$4k", "−$2k", "$0", "+$2k", "+$4k", "+$6k"], PlotAxis.Of(PlotUnit.SignedMoney, -2200, 4700).Ticks.Select(tick => tick.Label));
        Assert.Equal(["−$400", "−$200", "$0", "+$200", "+$400", "+$600"], PlotAxis.Of(PlotUnit.SignedMoney, -310, 480).Ticks.Select(tick => tick.Label));
    }

    [Fact]
    public void One_row_with_few_postings_does_not_set_the_scale_and_says_that_it_goes_on()
    {
        PlotRow[] rows = [Row("Any", .013, .008, .02), Row("In your country", 0, 0, .24), Row("AI-103", .0015, .0004, .0054), Row("Named rarely", .0007, .0001, .004)];
        var axis = PlotAxis.Over(PlotUnit.Share, rows);
        var table = Samples.Table(PlotUnit.Share, "Share", rows);

        Assert.Equal(.02, axis.High, 9);
        Assert.Contains("which goes on beyond this scale", table.Html, StringComparison.Ordinal);
        Assert.Contains("goes on beyond this scale</", table.Html, StringComparison.Ordinal);

        static PlotRow Row(string name, double share, double low, double high) => new(name, new PlotMark.Interval(share, low, high));
    }

    [Fact]
    public void Ranges_of_few_postings_set_no_scale_where_others_are_there()
    {
        PlotRow[] rows = [.. new[] { (.024, false), (.066, false), (.3, true), (.4, true), (.56, true), (.56, true) }.Select(one => new PlotRow("one", new PlotMark.Interval(.01, 0, one.Item1)) { IsFew = one.Item2 })];

        Assert.InRange(PlotAxis.Over(PlotUnit.Share, rows).High, .066, .1);
        Assert.True(PlotAxis.Over(PlotUnit.Share, [.. rows.Where(row => row.IsFew)]).Holds(.56));
    }

    [Fact]
    public void A_scale_holds_whole_ranges_where_they_are_of_a_size()
    {
        PlotRow[] rows = [.. new[] { .02, .03, .035 }.Select(high => new PlotRow("one", new PlotMark.Interval(.01, .005, high)))];

        Assert.True(PlotAxis.Over(PlotUnit.Share, rows).Holds(.035));
    }

    [Fact]
    public void Zero_keeps_its_words_on_narrow_screens_where_the_sign_matters()
    {
        Gen.Select(Gen.Double[-1e5, -1], Gen.Double[1, 1e5]).Sample((low, high) =>
            Assert.False(PlotAxis.Of(PlotUnit.SignedPercent, low, high).Ticks.Single(tick => tick.Value == 0).IsSpare));
    }

    [Fact]
    public void A_place_is_a_percent_of_the_width_and_never_leaves_it()
    {
        var axis = PlotAxis.Of(PlotUnit.Share, 0, .1);

        Assert.Equal("0%", axis.X(0));
        Assert.Equal("51.4%", axis.X(.0514));
        Assert.Equal("100%", axis.X(.5));
        Assert.Equal("20%", axis.Width(.02, .04));
    }

    [Fact]
    public void Days_have_ticks_at_weeks_months_or_years_that_fit()
    {
        Gen.Select(Gen.Int[0, 7000], Gen.Int[28, 6000]).Sample((from, days) =>
        {
            var first = new DateOnly(2015, 1, 1).AddDays(from);

            var axis = DayAxis.Of(first, first.AddDays(days));

            Assert.InRange(axis.Ticks.Count, 1, 8);
            Assert.All(axis.Ticks, tick => Assert.True(axis.Holds(tick.Value)));
            Assert.Equal(axis.Ticks.OrderBy(tick => tick.Value), axis.Ticks);
        });
        Assert.Equal(["2021", "2022", "2023", "2024", "2025", "2026", "2027"], DayAxis.Of(new(2020, 11, 1), new(2027, 10, 1)).Ticks.Select(tick => tick.Label));
        Assert.Equal("30 Nov", DayAxis.Of(new(2026, 11, 30), new(2027, 2, 22)).Ticks[0].Label.ToString(CultureInfo.InvariantCulture));
    }
}
