using Credence.Statistics;
using CsCheck;
using Xunit;

namespace Credence.Tests.Statistics;

public sealed class DistributionTests
{
    // scipy.special.betaincinv of SciPy 1.10.
    [Theory]
    [InlineData(8, 2, .1, 0.6316376362100743)]
    [InlineData(8, 2, .9, 0.9392309503492315)]
    [InlineData(3, 9, .5, 0.23578552663582839)]
    [InlineData(1, 11, .25, 0.025813890110568873)]
    [InlineData(2.5, 3.5, .01, 0.06394796069062224)]
    [InlineData(300, 2, .999, 0.9998489229554843)]
    [InlineData(1, 40, 1e-6, 2.5000012187508014e-08)]
    [InlineData(1e4, 2e4, .975, 0.3386780694592535)]
    [InlineData(.05, .05, .4, 0.010576058150995365)]
    public void Beta_quantiles_are_those_of_another_library(double a, double b, double part, double expected) =>
        Assert.Equal(expected, new Distribution.Beta(a, b).Quantile(part), 1e-12 * expected);

    [Fact]
    public void The_quantile_of_the_arcsine_distribution_is_its_closed_form()
    {
        var arcsine = new Distribution.Beta(.5, .5);

        Assert.All(Parts(99), part => Assert.Equal(Math.Pow(Math.Sin(Math.PI * part / 2), 2), arcsine.Quantile(part), 1e-13));
    }

    [Fact]
    public void A_pert_with_its_mode_at_the_low_end_is_a_power()
    {
        var pert = new Distribution.Pert(10, 10, 30);

        Assert.All(Parts(99), part => Assert.Equal(10 + 20 * (1 - Math.Pow(1 - part, 1.0 / 5)), pert.Quantile(part), 1e-12));
    }

    [Fact]
    public void A_pert_has_the_shapes_of_its_definition()
    {
        var pert = new Distribution.Pert(1, 2.5, 5);

        Assert.Equal(new BetaDistribution(2.5, 3.5), pert.Standard);
        Assert.Equal(1 + 4 * (2.5 / 6), pert.Mean, 1e-12);
    }

    [Fact]
    public void A_lognormal_has_the_percentiles_it_was_given_by()
    {
        var salary = new Distribution.Lognormal90(70_000, 140_000);

        Assert.Equal(70_000, salary.Quantile(.05), 1e-6);
        Assert.Equal(140_000, salary.Quantile(.95), 1e-6);
        Assert.Equal(Math.Sqrt(70_000.0 * 140_000), salary.Quantile(.5), 1e-6);
    }

    [Fact]
    public void Means_are_the_integrals_of_the_quantile_functions()
    {
        Distribution[] distributions =
        [
            new Distribution.Constant(7), new Distribution.Uniform(-2, 5), new Distribution.Triangular(0, .08, .15), new Distribution.Pert(1, 4, 12), new Distribution.Beta(3, 9),
            new Distribution.Lognormal90(40, 120),
        ];

        Assert.All(distributions, distribution => Assert.Equal(Parts(200_000).Average(distribution.Quantile), distribution.Mean, 1e-4 * Math.Abs(distribution.Mean)));
    }

    [Fact]
    public void A_value_has_the_part_below_it_that_it_was_asked_for()
    {
        Gen.Select(Gen.Double[-2.3, 5], Gen.Double[-2.3, 5], Gen.Double[.0001, .9999]).Sample((logA, logB, part) =>
        {
            var beta = new BetaDistribution(Math.Pow(10, Math.Max(-.7, logA)), Math.Pow(10, Math.Max(-.7, logB)));
            var share = beta.Quantile(part);

            // Where the share itself has no more digits, the part below it has none either.
            var reach = Math.Abs(beta.Cumulative(Math.BitIncrement(share)) - beta.Cumulative(share));
            return Math.Abs(beta.Cumulative(share) - part) <= 1e-9 + 4 * reach;
        });
    }

    [Theory]
    [InlineData(double.NaN, 1, "finite")]
    [InlineData(0, double.PositiveInfinity, "finite")]
    [InlineData(2, 1, "low (2) is above high (1)")]
    public void A_range_that_is_none_says_why(double low, double high, string why) =>
        Assert.Contains(why, new Distribution.Uniform(low, high).Fault, StringComparison.Ordinal);

    [Fact]
    public void Other_parameters_that_make_no_sense_say_why()
    {
        Assert.Equal("mode (4) is not between low (1) and high (3)", new Distribution.Pert(1, 4, 3).Fault);
        Assert.Equal("mode (0) is not between low (1) and high (3)", new Distribution.Triangular(1, 0, 3).Fault);
        Assert.Equal("a must lie between 0.001 and 1000000, not 0", new Distribution.Beta(0, 1).Fault);
        Assert.Equal("p5 must be above 0, a lognormal number is positive", new Distribution.Lognormal90(0, 5).Fault);
        Assert.Equal("p5 (5) must be below p95 (5)", new Distribution.Lognormal90(5, 5).Fault);
        Assert.Null(new Distribution.Pert(1, 1, 1).Fault);
    }

    private static IEnumerable<double> Parts(int count) => Enumerable.Range(0, count).Select(i => (i + .5) / count);
}
