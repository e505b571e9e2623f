using Credence.Statistics;
using Xunit;

namespace Credence.Tests.Statistics;

public sealed class StudentDistributionTests
{
    // scipy.stats.t.ppf of SciPy 1.10; the last is the closed form tan(π(p − ½)) of one degree of freedom.
    [Theory]
    [InlineData(.975, 31, 2.0395134463964077)]
    [InlineData(.975, 63, 1.9983405425207414)]
    [InlineData(.95, 5, 2.015048372669157)]
    [InlineData(.1, 2, -1.88561808316415)]
    [InlineData(.975, 1, 12.706204736174694)]
    public void Quantiles_are_the_known_ones(double part, double degrees, double expected) =>
        Assert.Equal(expected, StudentDistribution.Quantile(part, degrees), 1e-8);
}
