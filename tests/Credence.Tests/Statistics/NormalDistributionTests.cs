using Credence.Statistics;
using Xunit;

namespace Credence.Tests.Statistics;

public sealed class NormalDistributionTests
{
    // 0.25, 0.001 and 1e-20: the check values of Wichura, Applied Statistics 37 (1988) 477–484; the others: standard tables.
    [Theory]
    [InlineData(0.25, -0.6744897501960817)]
    [InlineData(0.001, -3.090232306167813)]
    [InlineData(1e-20, -9.262340089798408)]
    [InlineData(0.5, 0)]
    [InlineData(0.975, 1.959963984540054)]
    [InlineData(0.995, 2.575829303548901)]
    public void Quantiles_are_the_published_ones(double probability, double quantile) =>
        Assert.Equal(quantile, NormalDistribution.Quantile(probability), 1e-13);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void Certain_events_have_no_quantile(double probability) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => NormalDistribution.Quantile(probability));

    // scipy.special.ndtr of SciPy 1.10.
    [Theory]
    [InlineData(-8, 6.22096057427174e-16)]
    [InlineData(-3, 0.0013498980316300933)]
    [InlineData(-1.96, 0.024997895148220435)]
    [InlineData(-.5, 0.3085375387259869)]
    [InlineData(0, .5)]
    [InlineData(1, 0.8413447460685429)]
    [InlineData(5, 0.9999997133484281)]
    public void The_part_below_a_value_is_that_of_another_library(double value, double expected) =>
        Assert.Equal(expected, NormalDistribution.Cumulative(value), 1e-14);

    [Fact]
    public void The_part_below_a_quantile_is_the_one_asked_for() =>
        Assert.All(Enumerable.Range(1, 999).Select(i => i / 1000.0), part => Assert.Equal(part, NormalDistribution.Cumulative(NormalDistribution.Quantile(part)), 1e-14));
}
