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
        Assert.Equal(.076, RobustnessValue.OfInterval(T, Degrees)!.Value, .0006);
        Assert.Equal(.022, RobustnessValue.PartialRSquared(T, Degrees), .0006);
    }

    [Fact]
    public void An_interval_that_holds_zero_needs_nothing()
    {
        Assert.Equal(0.0, RobustnessValue.OfInterval(1.5, Degrees));
    }

    [Fact]
    public void Where_even_a_response_explained_wholly_would_not_do_the_regressor_alone_decides()
    {
        const double FewDegrees = 10;
        const double VeryStrong = 5;
        var critical = Credence.Statistics.StudentDistribution.Quantile(.975, FewDegrees - 1) / Math.Sqrt(FewDegrees - 1);
        var squared = VeryStrong * VeryStrong / FewDegrees;

        Assert.Equal((squared - critical * critical) / (1 + squared), RobustnessValue.OfInterval(VeryStrong, FewDegrees)!.Value, 1e-12);
        Assert.Null(RobustnessValue.OfInterval(VeryStrong, 1));
    }
}
