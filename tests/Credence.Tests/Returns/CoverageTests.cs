using Credence.Returns;
using Xunit;

namespace Credence.Tests.Returns;

/// <summary>Whether intervals hold as often as they say, over many seeds.</summary>
public sealed class CoverageTests
{
    private const int Repeats = 2000;

    // E = U(0,1) · U(.1,.15) · 80,000 − U(200,500).
    private static readonly ReturnCase Optimist = ReturnCase.Of(
        "optimist", Made.NoRates, (ReturnInputs.Fee, Made.Between(200, 500)), (ReturnInputs.RaiseShare, Made.Between(.1, .15)), (ReturnInputs.RaiseAttribution, Made.Between(0, 1)));

    // Net = U(8,000, 8,300) − U(200, 500), a triangle from 7,500 to 8,100.
    private static readonly ReturnCase Triangle = ReturnCase.Of(
        "triangle", Made.NoRates, (ReturnInputs.Fee, Made.Between(200, 500)), (ReturnInputs.RaiseShare, Made.Between(.1, .10375)));

    [Theory]
    [InlineData(Sampler.Sobol, 2048)]
    [InlineData(Sampler.Random, 2048)]
    public void The_interval_of_the_mean_holds_in_95_of_100_runs(Sampler sampler, int draws)
    {
        var held = Enumerable.Range(0, Repeats).AsParallel().Count(seed => Simulation.Of(Optimist, new ReturnRun(draws, seed, sampler, 0)).MeanRange.Contains(4650));

        Assert.InRange((double)held / Repeats, .935, .965);
    }

    [Theory]
    [InlineData(Sampler.Sobol)]
    [InlineData(Sampler.Random)]
    public void Two_standard_errors_of_a_quantile_hold_in_about_95_of_100_runs(Sampler sampler)
    {
        var exact = 7500 + 300 * Math.Sqrt(2 * .05);

        var held = Enumerable.Range(0, Repeats).AsParallel().Count(seed =>
        {
            var p5 = Simulation.Of(Triangle, new ReturnRun(8192, seed, sampler, 0)).Spread.P5;
            return Math.Abs(p5.Value - exact) <= 2 * p5.StandardError;
        });

        Assert.InRange((double)held / Repeats, .93, .975);
    }
}
