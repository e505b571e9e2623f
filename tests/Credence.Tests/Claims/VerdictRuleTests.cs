using Credence.Claims;
using Credence.Statistics;
using Xunit;

namespace Credence.Tests.Claims;

public sealed class VerdictRuleTests
{
    private const ClaimVerdict Yes = ClaimVerdict.Supported;
    private const ClaimVerdict No = ClaimVerdict.Contradicted;
    private const ClaimVerdict Both = ClaimVerdict.Mixed;
    private const ClaimVerdict Open = ClaimVerdict.NotTestableHere;

    [Theory]
    [InlineData(.075, .085, .076, .084, Yes)]
    [InlineData(.075, .085, .075, .085, Yes)]
    [InlineData(.075, .085, .01, .02, No)]
    [InlineData(.075, .085, .09, .2, No)]
    [InlineData(.075, .085, .08, .2, Both)]
    [InlineData(.075, .085, .01, .2, Both)]
    public void A_claimed_range_is_supported_where_it_holds_the_interval_contradicted_where_it_misses_it_and_else_mixed(double low, double high, double from, double to, ClaimVerdict verdict) =>
        Assert.Equal(verdict, VerdictRule.Of(Measured((from + to) / 2, new Interval(from, to)), new ClaimedRange(low, high)));

    [Fact]
    public void An_open_end_agrees_with_everything_beyond_it()
    {
        Assert.Equal(Yes, VerdictRule.Of(Measured(.7, new Interval(.6, .8)), new ClaimedRange(.5, null)));
        Assert.Equal(No, VerdictRule.Of(Measured(.7, new Interval(.6, .8)), new ClaimedRange(null, .5)));
    }

    [Fact]
    public void A_fact_without_interval_lies_inside_or_outside()
    {
        Assert.Equal(Yes, VerdictRule.Of(Measured(1, null), new ClaimedRange(1, null)));
        Assert.Equal(No, VerdictRule.Of(Measured(.5, null), new ClaimedRange(1, null)));
    }

    [Fact]
    public void What_was_not_measured_is_not_testable_whatever_is_claimed()
    {
        Assert.Equal(Open, VerdictRule.Of(null, new ClaimedRange(0, 1)));
        Assert.Equal(Open, VerdictRule.Of(new Measurement(MeasureUnit.Share, null, null, null, null, "", "nothing there"), new ClaimedRange(0, 1)));
    }

    [Theory]
    [InlineData(new[] { Yes, Yes }, Yes)]
    [InlineData(new[] { No, No }, No)]
    [InlineData(new[] { Yes, No }, Both)]
    [InlineData(new[] { No, Both }, Both)]
    [InlineData(new[] { Open, Open }, Open)]
    [InlineData(new[] { No, Open }, No)]
    [InlineData(new[] { Yes, Open }, Both)]
    [InlineData(new ClaimVerdict[0], Open)]
    public void A_claim_of_several_parts_is_what_all_tested_ones_say_and_support_needs_all_of_them_tested(ClaimVerdict[] parts, ClaimVerdict verdict) =>
        Assert.Equal(verdict, VerdictRule.Of(parts));

    private static Measurement Measured(double value, Interval? range) => new(MeasureUnit.Share, value, range, 100, null, "", null);
}
