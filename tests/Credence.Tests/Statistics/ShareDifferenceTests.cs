using Credence.Statistics;
using Xunit;

namespace Credence.Tests.Statistics;

public sealed class ShareDifferenceTests
{
    // R. G. Newcombe, Statistics in Medicine 17 (1998) 873–890, table II, method 10 (hybrid score without continuity correction).
    [Theory]
    [InlineData(56, 70, 48, 80, 0.0524, 0.3339)]
    [InlineData(9, 10, 3, 10, 0.1705, 0.8090)]
    [InlineData(6, 7, 2, 7, 0.0582, 0.8062)]
    [InlineData(5, 56, 0, 29, -0.0381, 0.1926)]
    [InlineData(0, 10, 0, 20, -0.1611, 0.2775)]
    [InlineData(10, 10, 0, 20, 0.6791, 1.0000)]
    public void It_has_the_published_ends(int first, int ofFirst, int second, int ofSecond, double low, double high)
    {
        var interval = ShareDifference.Of(new Proportion(first, ofFirst), new Proportion(second, ofSecond))!.Value;

        Assert.Equal(low, interval.Low, 4);
        Assert.Equal(high, interval.High, 4);
    }

    [Fact]
    public void The_other_way_round_the_ends_change_places_and_signs()
    {
        var (one, other) = (new Proportion(7, 34), new Proportion(1, 34));

        var there = ShareDifference.Of(one, other)!.Value;
        var back = ShareDifference.Of(other, one)!.Value;

        Assert.Equal(there.Low, -back.High, 12);
        Assert.Equal(there.High, -back.Low, 12);
    }

    [Fact]
    public void No_cases_on_either_side_give_no_interval()
    {
        Assert.Null(ShareDifference.Of(new Proportion(0, 0), new Proportion(1, 2)));
        Assert.Null(ShareDifference.Of(new Proportion(1, 2), new Proportion(0, 0)));
    }
}
