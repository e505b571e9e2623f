using Credence.Returns;
using Credence.Statistics;
using Xunit;

namespace Credence.Tests.Returns;

/// <summary>Simulated figures against closed forms of our own cases.</summary>
public sealed class SimulationTests
{
    private static readonly ReturnRun Run = new(200_000, 3, Sampler.Sobol, 1 << 14);

    // A raise of 10 to 15 % of 80,000 for a year, due to it with a chance between 0 and 1, for 200 to 500: 80,000 · .125 / 2 − 350 = 4,650.
    private static readonly ReturnCase Optimist = ReturnCase.Of(
        "optimist", Made.NoRates, (ReturnInputs.Fee, Made.Between(200, 500)), (ReturnInputs.RaiseShare, Made.Between(.1, .15)), (ReturnInputs.RaiseAttribution, Made.Between(0, 1)));

    [Theory]
    [InlineData(Sampler.Sobol)]
    [InlineData(Sampler.Random)]
    public void An_uncertain_raise_has_the_mean_of_its_closed_form(Sampler sampler)
    {
        var result = Simulation.Of(Optimist, Run with { Sampler = sampler });

        Near(4650, result.Mean);
        Near(4650, result.MeanExpected);
        Near(.5, result.ProbabilityPositive);
        Near(175, result.EvpiClairvoyant);
        Assert.Equal(.035, result.BreakEven.RaiseAttribution.Value!.Value, 1e-4);
        Assert.Equal(.00875, result.BreakEven.Raise.Value!.Value, 1e-4);
    }

    [Fact]
    public void Twenty_futures_are_the_middles_of_twentieths_of_the_draws()
    {
        var sure = Simulation.Of(ReturnCase.Of("fee", Made.NoRates, (ReturnInputs.Fee, Made.Between(0, 2000))), Run);
        var lucky = Simulation.Of(Optimist, Run);

        Assert.Equal(NetSpread.FutureCount, sure.Spread.Futures.Length);
        Assert.All(sure.Spread.Futures.Select((value, place) => (value, place)), future => Assert.Equal(-2000 + 100 * (future.place + .5), future.value, 1.0));
        Assert.Equal(lucky.Spread.Futures.Order(), lucky.Spread.Futures);
        Assert.InRange(lucky.Spread.Futures.Count(value => value > 0), 9, 11);
    }

    [Fact]
    public void Where_the_median_falls_between_helped_and_not_it_says_so()
    {
        var half = Simulation.Of(Optimist, Run);
        var mostly = Simulation.Of(Optimist.With(ReturnInputs.RaiseAttribution, Made.Between(.6, 1)), Run);

        Assert.True(half.Spread.MedianInGap);
        Assert.Equal(.5, half.Helped.Probability, .002);
        Assert.Equal(9650, half.Helped.NetIfHelped.Value!.Value, 5.0);
        Assert.Equal(-350, half.Helped.NetIfNot.Value!.Value, 1.0);
        Assert.False(mostly.Spread.MedianInGap);
    }

    [Fact]
    public void Certain_inputs_give_certain_figures()
    {
        var result = Simulation.Of(ReturnCase.Of("sure", new ReturnTerms(.05, .25, 0), (ReturnInputs.Fee, Made.Sure(165)), (ReturnInputs.RaiseShare, Made.Sure(.1)), (ReturnInputs.BenefitYears, Made.Sure(3)), (ReturnInputs.RaiseDecay, Made.Sure(.1)), (ReturnInputs.DelayMonths, Made.Sure(6))), Run);

        // 500 a month after tax, a tenth less every year, each discounted by 5 % a year.
        var value = Enumerable.Range(0, 36).Sum(month => 500 * Math.Pow(.9, month / 12) * Math.Pow(1.05, -(7.0 + month) / 12));
        Assert.Equal(value - 165, result.Mean.Value, 1e-6);
        Assert.Equal(0, result.Mean.StandardError);
        Assert.Equal(value - 165, result.Spread.P5.Value, 1e-6);
        Assert.Equal(7, result.Payback.MedianMonths.Value);
        Assert.Equal(165 / value, result.BreakEven.RaiseAttribution.Value!.Value, 1e-9);
        Assert.Empty(result.Drivers);
    }

    [Fact]
    public void Five_hundred_dollars_and_a_hundred_and_twenty_hours_at_full_pay_need_a_chance_of_sixty_four_percent()
    {
        var result = Simulation.Of(ReturnCase.Of("hours count", Made.NoRates, (ReturnInputs.Fee, Made.Sure(500)), (ReturnInputs.Hours, Made.Sure(120)), (ReturnInputs.HourValueShare, Made.Sure(1)), (ReturnInputs.RaiseShare, Made.Sure(.1))), Run);

        Assert.Equal(.639, result.BreakEven.RaiseAttribution.Value!.Value, .0005);
    }

    // C = hours · salary / 2080 with both lognormal: E[xy] = exp(m + n + (s² + t² + 2ρst) / 2).
    [Theory]
    [InlineData(0)]
    [InlineData(.7)]
    [InlineData(-.5)]
    public void Two_correlated_inputs_have_the_mean_product_of_the_closed_form(double rho)
    {
        var (hours, salary) = (new Distribution.Lognormal90(40, 160), new Distribution.Lognormal90(50_000, 150_000));
        var known = ReturnCase.Of("hours", Made.NoRates, (ReturnInputs.Hours, hours), (ReturnInputs.Salary, salary), (ReturnInputs.HourValueShare, Made.Sure(1)), (ReturnInputs.RaiseAttribution, Made.Sure(0)));

        var result = Simulation.Of(rho == 0 ? known : known with { Correlations = [new InputCorrelation(ReturnInputs.Hours, ReturnInputs.Salary, rho)] }, Run);

        var variance = hours.LogDeviation * hours.LogDeviation + salary.LogDeviation * salary.LogDeviation + 2 * rho * hours.LogDeviation * salary.LogDeviation;
        Near(-Math.Exp(hours.LogMean + salary.LogMean + variance / 2) / 2080, result.Mean);
    }

    [Fact]
    public void Everything_uncertain_agrees_with_the_plain_model_draw_by_draw()
    {
        var known = Made.Everything("everything");
        var random = new RandomStream(9);
        var net = Enumerable.Range(0, 100_000).Select(_ =>
        {
            var values = default(ReturnValues);
            foreach (var input in ReturnInputs.All)
                values[input] = known[input].Quantile(random.NextUniform());
            return ReturnModel.Net(known.Terms, values, Luck.Of(values, random.NextUniform(), random.NextUniform(), random.NextUniform()));
        }).Order().ToArray();

        var result = Simulation.Of(known, Run);

        var deviation = Math.Sqrt(net.Average(value => value * value) - Math.Pow(net.Average(), 2));
        Assert.Equal(net.Average(), result.Mean.Value, 4 * deviation / Math.Sqrt(net.Length));
        Assert.Equal(net.Count(value => value > 0) / 100_000.0, result.ProbabilityPositive.Value, .006);
        Assert.Equal(Quantiles.OfAscending(net, .05), result.Spread.P5.Value, 60.0);
        Assert.Equal(Quantiles.OfAscending(net, .5), result.Spread.P50.Value, 30.0);
    }

    [Fact]
    public void The_same_seed_gives_the_same_figures_and_another_seed_does_not()
    {
        var known = Made.Everything("everything");
        var run = new ReturnRun(50_000, 7, Sampler.Sobol, 4096);

        var first = Simulation.Of(known, run);
        var again = Simulation.Of(known, run);

        Assert.Equal(WithoutLists(first), WithoutLists(again));
        Assert.Equal(first.Spread.Futures.AsEnumerable(), again.Spread.Futures);
        Assert.Equal(first.Drivers.AsEnumerable(), again.Drivers);
        Assert.NotEqual(first.Mean, Simulation.Of(known, run with { Seed = 8 }).Mean);

        // lists are equal by reference only, so they are compared by themselves
        static ReturnResult WithoutLists(ReturnResult result) => result with { Drivers = [], Spread = result.Spread with { Futures = [] } };
    }

    [Fact]
    public void Sobol_points_know_the_expected_mean_better_than_random_numbers()
    {
        var known = Made.Everything("everything");

        var sobol = Simulation.Of(known, Run).MeanExpected.StandardError;
        var random = Simulation.Of(known, Run with { Sampler = Sampler.Random }).MeanExpected.StandardError;

        Assert.InRange(sobol, 0, random / 5);
    }

    // E = 10,000 · a − U(0, 6,000) with a from 0 to 1: knowing a alone the fee counts with its mean, 3,000. E[max(0, 10,000a − 3,000)] = 2,450 against 2,000.
    [Fact]
    public void Knowing_one_input_is_worth_what_the_closed_form_says()
    {
        var known = ReturnCase.Of("one", Made.NoRates, (ReturnInputs.RaiseShare, Made.Sure(.125)), (ReturnInputs.RaiseAttribution, Made.Between(0, 1)), (ReturnInputs.Fee, Made.Between(0, 6000)));

        var worth = Simulation.Of(known, Run).Drivers.ToDictionary(driver => driver.Input.Name, driver => driver.InformationWorth!.Value);

        Assert.Equal(450, worth["raise_attribution"], 5.0);
        Assert.Equal(FeeAlone, worth["fee"], 2.0);
    }

    // Knowing the fee alone, a counts with its mean: E[max(0, 5,000 − fee)] − 2,000 = (12,500,000 / 6,000) − 2,000.
    private const double FeeAlone = 12_500_000.0 / 6000 - 2000;

    private static void Near(double expected, Estimate estimate) =>
        Assert.True(Math.Abs(estimate.Value - expected) <= 4 * estimate.StandardError + 1e-9, FormattableString.Invariant($"{estimate} against {expected}"));
}
