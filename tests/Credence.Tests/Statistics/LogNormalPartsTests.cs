using Credence.Statistics;
using Xunit;

namespace Credence.Tests.Statistics;

/// <summary>Logarithms of normal probabilities, also far out. Reference values: mpmath 1.2.1 with 50 digits.</summary>
public sealed class LogNormalPartsTests
{
    [Theory]
    [InlineData(0, -0.69314718055994530942)]
    [InlineData(-1, -1.8410216450092635058)]
    [InlineData(1, -0.17275377902344989)]
    [InlineData(-5, -15.064998393988725736)]
    [InlineData(-8, -35.013437159914549896)]
    [InlineData(-10, -53.231285150512470578)]
    [InlineData(-40, -804.60844201375378817)]
    [InlineData(9, -1.1285884059538407e-19)]
    public void Logarithm_of_the_part_below(double value, double expected)
    {
        Assert.Equal(1, NormalDistribution.LogCumulative(value) / expected, 1e-12);
    }

    [Fact]
    public void The_part_between_two_values_is_what_the_parts_say_also_in_narrow_and_far_ranges()
    {
        Assert.Equal(Math.Log(NormalDistribution.Cumulative(1) - NormalDistribution.Cumulative(-2)), NormalDistribution.LogBetween(-2, 1), 1e-13);
        Assert.Equal(NormalDistribution.LogCumulative(-3), NormalDistribution.LogBetween(double.NegativeInfinity, -3), 1e-13);
        Assert.Equal(NormalDistribution.LogCumulative(-3), NormalDistribution.LogBetween(3, double.PositiveInfinity), 1e-13);
        Assert.Equal(NormalDistribution.LogBetween(-41, -40), NormalDistribution.LogBetween(40, 41), 1e-9);
        Assert.Equal(NormalDistribution.LogBetween(.5, .5 + 1.4e-4), (NormalDistribution.LogBetween(.5, .5 + .7e-4) + NormalDistribution.LogBetween(.5 + .7e-4, .5 + 1.4e-4)) / 2 + Math.Log(2), 1e-7);
        Assert.Equal(0, NormalDistribution.LogBetween(double.NegativeInfinity, double.PositiveInfinity), 1e-15);
    }
}
