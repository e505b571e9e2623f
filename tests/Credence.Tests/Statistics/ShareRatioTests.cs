using Credence.Statistics;
using Xunit;

namespace Credence.Tests.Statistics;

public sealed class ShareRatioTests
{
    // Physicians' Health Study: 189 of 11,034 with placebo and 104 of 11,037 with aspirin; ratio 1.82, 1.43 to 2.31 (A. Agresti, Categorical Data Analysis, 2nd ed. 2002, section 3.1).
    [Fact]
    public void It_has_the_published_ends_of_the_aspirin_study()
    {
        var interval = ShareRatio.Of(new Proportion(189, 11034), new Proportion(104, 11037))!.Value;

        Assert.Equal(1.43, interval.Low, 0.005);
        Assert.Equal(2.31, interval.High, 0.005);
    }

    [Fact]
    public void The_other_way_round_the_ends_are_inverted()
    {
        var (one, other) = (new Proportion(7, 34), new Proportion(1, 20));

        var there = ShareRatio.Of(one, other)!.Value;
        var back = ShareRatio.Of(other, one)!.Value;

        Assert.Equal(there.Low, 1 / back.High, 12);
    }

    [Theory]
    [InlineData(0, 5, 1, 5)]
    [InlineData(1, 5, 0, 5)]
    [InlineData(0, 0, 1, 5)]
    public void Without_a_hit_or_a_case_on_either_side_there_is_no_interval(int first, int ofFirst, int second, int ofSecond) =>
        Assert.Null(ShareRatio.Of(new Proportion(first, ofFirst), new Proportion(second, ofSecond)));
}
