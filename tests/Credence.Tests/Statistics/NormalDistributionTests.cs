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
}
