using Credence.Statistics.Regression;
using Xunit;

namespace Credence.Tests.Statistics.Regression;

/// <summary>What something unmeasured would leave, against the example of Cinelli and Hazlett (2020, section 5) as the authors' package prints it.</summary>
public sealed class SensitivityBoundTests
{
    private const double Estimate = 0.09731582;
    private const double Error = 0.02325654;
    private const double Degrees = 783;

    /// <summary>Of being female with being harmed: its bound r²/(1 − r²) is 0.00916429 there.</summary>
    private const double WithHarm = 0.00916429 / 1.00916429;

    /// <summary>Of being female with the attitude, from its t of −9.789.</summary>
    private const double WithAttitude = 9.789 * 9.789 / (9.789 * 9.789 + Degrees);

    [Fact]
    public void Something_as_strong_as_being_female_leaves_what_the_authors_found()
    {
        var left = SensitivityBound.Left(Estimate, Error, Degrees, WithAttitude, WithHarm);

        Assert.Equal(0.0752203, left!.Value, 1e-5);
    }

    [Fact]
    public void The_sign_of_the_estimate_does_not_matter()
    {
        Assert.Equal(-SensitivityBound.Left(Estimate, Error, Degrees, WithAttitude, WithHarm)!.Value, SensitivityBound.Left(-Estimate, Error, Degrees, WithAttitude, WithHarm)!.Value);
    }

    [Fact]
    public void What_goes_with_nothing_leaves_everything_and_what_goes_with_more_than_half_is_no_bound()
    {
        Assert.Equal(Estimate, SensitivityBound.Left(Estimate, Error, Degrees, WithAttitude, 0)!.Value, 1e-15);
        Assert.Equal(Estimate, SensitivityBound.Left(Estimate, Error, Degrees, 0, WithHarm)!.Value, 1e-15);
        Assert.Null(SensitivityBound.Left(Estimate, Error, Degrees, WithAttitude, .5));
    }

    [Fact]
    public void A_bound_on_the_response_above_one_is_the_whole_of_it()
    {
        var worst = Estimate - Error * Math.Sqrt(Degrees * 0.00916429 / (1 - 0.00916429));

        Assert.Equal(worst, SensitivityBound.Left(Estimate, Error, Degrees, .9, WithHarm)!.Value, 1e-6);
    }

    [Fact]
    public void As_strong_as_the_robustness_value_leaves_nothing()
    {
        var strength = RobustnessValue.Of(Estimate / Error, Degrees);
        var regressor = strength / (1 + strength);
        var shared = regressor / (1 - regressor);
        var factor = (1 + shared) * (1 + shared) / (1 - shared * shared);
        var response = strength / factor / (1 + strength / factor);

        Assert.Equal(0, SensitivityBound.Left(Estimate, Error, Degrees, response, regressor)!.Value, 1e-12);
    }
}
