using Credence.Statistics;
using Xunit;

namespace Credence.Tests.Statistics;

/// <summary>Small numbers keep their digits. Reference values: the series x − x²/2 + x³/3 and x + x²/2 + x³/6.</summary>
public sealed class NearOneTests
{
    [Theory]
    [InlineData(1e-20)]
    [InlineData(-1e-12)]
    [InlineData(3e-6)]
    public void Small_values_keep_their_digits(double x)
    {
        Assert.Equal(1, NearOne.Log(x) / (x - x * x / 2 + x * x * x / 3), 1e-15);
        Assert.Equal(1, NearOne.Exp(x) / (x + x * x / 2 + x * x * x / 6), 1e-15);
    }

    [Fact]
    public void Large_and_infinite_values_are_the_usual_ones()
    {
        Assert.Equal(Math.Log(8), NearOne.Log(7), 1e-15);
        Assert.Equal(Math.Exp(2) - 1, NearOne.Exp(2), 1e-14);
        Assert.Equal(double.NegativeInfinity, NearOne.Log(-1));
        Assert.Equal((-1, double.PositiveInfinity), (NearOne.Exp(double.NegativeInfinity), NearOne.Exp(1000)));
    }
}
