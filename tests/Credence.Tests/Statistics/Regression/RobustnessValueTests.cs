using Credence.Statistics.Regression;
using Xunit;

namespace Credence.Tests.Statistics.Regression;

/// <summary>The worked example of Cinelli and Hazlett (2020), Table 1: being harmed in Darfur and attitudes to peace; estimate .097, error .023, 783 degrees of freedom.</summary>
public sealed class RobustnessValueTests
{
    private const double T = 4.18445;
    private const double Degrees = 783;

    [Fact]
    public void The_published_example_comes_out()
    {
        Assert.Equal(.139, RobustnessValue.Of(T, Degrees), .0006);
        Assert.Equal(.076, RobustnessValue.OfInterval(T, Degrees), .0006);
        Assert.Equal(.022, RobustnessValue.PartialRSquared(T, Degrees), .0006);
    }

    [Fact]
    public void An_interval_that_holds_zero_needs_nothing()
    {
        Assert.Equal(0, RobustnessValue.OfInterval(1.5, Degrees));
    }
}
