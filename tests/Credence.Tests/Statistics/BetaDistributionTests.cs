using Credence.Statistics;
using Xunit;

namespace Credence.Tests.Statistics;

public sealed class BetaDistributionTests
{
    private const int Draws = 20_000;
    private const double KolmogorovAt999 = 1.95; // critical value of √n·D at the 0.1 % level, asymptotic

    // Distribution functions known in closed form: Beta(½,½) is the arcsine law, Beta(a,1) is xᵃ, Beta(2,3) is a polynomial.
    public static TheoryData<double, double, Func<double, double>> ClosedForms => new()
    {
        { 0.5, 0.5, x => 2 / Math.PI * Math.Asin(Math.Sqrt(x)) },
        { 4, 1, x => Math.Pow(x, 4) },
        { 1, 30, x => 1 - Math.Pow(1 - x, 30) },
        { 2, 3, x => 6 * x * x - 8 * x * x * x + 3 * x * x * x * x },
    };

    [Theory]
    [MemberData(nameof(ClosedForms), DisableDiscoveryEnumeration = true)]
    public void Draws_follow_the_distribution(double alpha, double beta, Func<double, double> below)
    {
        var random = new RandomStream(11);

        var draws = Enumerable.Range(0, Draws).Select(_ => new BetaDistribution(alpha, beta).Draw(random)).Order().ToArray();

        var distance = draws.Select((x, i) => Math.Max(Math.Abs(below(x) - (double)i / Draws), Math.Abs(below(x) - (i + 1.0) / Draws))).Max();
        Assert.True(distance * Math.Sqrt(Draws) < KolmogorovAt999, $"distance {distance}");
    }

    [Fact]
    public void Jeffreys_adds_half_a_hit_and_half_a_miss() =>
        Assert.Equal(new BetaDistribution(10.5, 0.5), BetaDistribution.Jeffreys(10, 0));
}
