using Credence.Returns;
using Credence.Returns.Drawing;
using Credence.Statistics;
using CsCheck;
using Xunit;

namespace Credence.Tests.Returns;

/// <summary>The model of one draw, and the fast one over blocks against it.</summary>
public sealed class ReturnModelTests
{
    private static readonly Luck Lucky = new(true, true, true);

    // 10 % of 80,000 is 8,000 a year; three months sooner are 20,000.
    [Theory]
    [InlineData(200, 7_800, 19_800)]
    [InlineData(500, 7_500, 19_500)]
    public void The_figures_of_the_articles_come_out(double fee, double raise, double speed)
    {
        var byRaise = ReturnValues.At(ReturnCase.Of("raise", Made.NoRates, (ReturnInputs.Fee, Made.Sure(fee)), (ReturnInputs.RaiseShare, Made.Sure(.1))), .5);
        var bySpeed = ReturnValues.At(ReturnCase.Of("speed", Made.NoRates, (ReturnInputs.Fee, Made.Sure(fee)), (ReturnInputs.MonthsSooner, Made.Sure(3)), (ReturnInputs.SpeedAttribution, Made.Sure(1))), .5);

        Assert.Equal(raise, ReturnModel.Net(Made.NoRates, byRaise, Lucky), 1e-6);
        Assert.Equal(speed, ReturnModel.Net(Made.NoRates, bySpeed, Lucky), 1e-6);
        Assert.Equal(1, ReturnModel.PaybackMonth(Made.NoRates, byRaise, Lucky));
        Assert.Equal(0, ReturnModel.PaybackMonth(Made.NoRates, bySpeed, Lucky));
    }

    [Fact]
    public void A_renewal_falls_due_only_while_the_benefit_lasts()
    {
        var values = ReturnValues.At(ReturnCase.Of("renewed", new ReturnTerms(.1, 0, 2), (ReturnInputs.RenewalFee, Made.Sure(100)), (ReturnInputs.BenefitYears, Made.Sure(4))), .5);

        Assert.Equal(100 / 1.21, ReturnModel.Cost(new ReturnTerms(.1, 0, 2), values), 1e-9);
        Assert.Equal(0, ReturnModel.Cost(new ReturnTerms(.1, 0, 4), values), 1e-9);
        Assert.Equal(0, ReturnModel.Cost(new ReturnTerms(.1, 0, 0), values), 1e-9);
    }

    [Theory]
    [InlineData(2.0 / 12, 2)]
    [InlineData(2.5 / 12, 2)]
    [InlineData(3.5 / 12, 4)]
    [InlineData(0, 0)]
    public void Months_are_rounded_half_to_even(double years, int months)
    {
        var values = default(ReturnValues);
        values[ReturnInputs.BenefitYears] = years;

        Assert.Equal(months, ReturnModel.BenefitMonths(values));
    }

    [Fact]
    public void A_higher_fee_never_raises_the_value()
    {
        Gen.Select(Made.Values, Gen.Double[0, 10_000], Gen.Bool, Gen.Bool, Gen.Bool).Sample((values, more, passes, raise, speed) =>
        {
            var terms = new ReturnTerms(.05, .2, 2);
            var dearer = values;
            dearer[ReturnInputs.Fee] += more;
            var luck = new Luck(passes, raise, speed);

            return ReturnModel.Net(terms, dearer, luck) <= ReturnModel.Net(terms, values, luck) && ReturnModel.Expected(terms, dearer) <= ReturnModel.Expected(terms, values);
        });
    }

    [Fact]
    public void Twice_the_money_is_twice_the_value()
    {
        Made.Values.Sample(values =>
        {
            var terms = new ReturnTerms(.05, .2, 2);
            var doubled = values;
            foreach (var input in ReturnInputs.All.Where(input => input.Unit.StartsWith("USD", StringComparison.Ordinal)))
                doubled[input] *= 2;

            var once = ReturnModel.Expected(terms, values);
            return Math.Abs(ReturnModel.Expected(terms, doubled) - 2 * once) <= 1e-9 * (1 + Math.Abs(once));
        });
    }

    [Fact]
    public void The_expected_value_is_the_mean_over_luck()
    {
        Made.Values.Sample(values =>
        {
            var terms = new ReturnTerms(.05, .2, 2);
            var mean = 0.0;
            foreach (var passes in new[] { true, false })
            {
                foreach (var raise in new[] { true, false })
                {
                    foreach (var speed in new[] { true, false })
                        mean += Chance(values[ReturnInputs.PassProbability], passes) * Chance(values[ReturnInputs.RaiseAttribution], raise) * Chance(values[ReturnInputs.SpeedAttribution], speed) * ReturnModel.Net(terms, values, new Luck(passes, raise, speed));
                }
            }

            return Math.Abs(mean - ReturnModel.Expected(terms, values)) <= 1e-8 * (1 + Math.Abs(mean));
        });
    }

    [Fact]
    public void Blocks_of_draws_give_what_single_draws_give()
    {
        var terms = Gen.Select(Gen.OneOf(Gen.Const(0.0), Gen.Double[-.1, .5]), Gen.Double[0, 1], Gen.OneOf(Gen.Const(0.0), Gen.Double[.1, 5]), (rate, tax, years) => new ReturnTerms(rate, tax, years));

        Gen.Select(terms, Made.Values.Array[Columns.Length], Gen.Double[0, 1].Array[3 * Columns.Length]).Sample((rates, draws, lucks) =>
        {
            var (block, luck, columns, uniforms) = Evaluated(rates, draws, lucks);

            for (var i = 0; i < draws.Length; i++)
            {
                var one = Luck.Of(draws[i], uniforms[0][i], uniforms[1][i], uniforms[2][i]);
                var paid = new List<double>();
                LuckBlock.Payback([.. columns.Select(column => From(column, i))], Shifted(block, i), [.. uniforms.Select(column => From(column, i))], 0, 1, paid);
                var size = 1 + ReturnModel.Cost(rates, draws[i]) + Math.Abs(ReturnModel.RaiseValue(rates, draws[i])) + ReturnModel.SpeedValue(rates, draws[i]);
                if (Math.Abs(ReturnModel.Net(rates, draws[i], one) - luck.Net[i]) > 1e-10 * size || Math.Abs(ReturnModel.Expected(rates, draws[i]) - block.Expected[i]) > 1e-10 * size)
                    return false;
                if (ReturnModel.PaybackMonth(rates, draws[i], one) is { } month ? paid.Count != 1 || Math.Abs(paid[0] - month) > 1e-9 : paid.Count != 0)
                    return false;
            }

            return true;
        }, iter: 30);
    }

    [Fact]
    public void A_cost_met_to_the_last_digit_is_met_in_that_month_by_single_draws_and_blocks_alike()
    {
        // a year without pay, then half of the same pay more: 24 months, though 24 sums of rounded months may fall short of it
        Gen.Select(Gen.Double[20_000, 400_000], Gen.Double[0, .9], (salary, tax) => (salary, tax)).Sample(made =>
        {
            var rates = new ReturnTerms(0, made.tax, 0);
            var values = default(ReturnValues);
            values[ReturnInputs.Salary] = made.salary;
            values[ReturnInputs.LostMonths] = 12;
            values[ReturnInputs.PassProbability] = values[ReturnInputs.RaiseAttribution] = 1;
            values[ReturnInputs.RaiseShare] = .5;
            values[ReturnInputs.BenefitYears] = 3;
            var draws = Enumerable.Repeat(values, Columns.Length).ToArray();
            var (block, _, columns, uniforms) = Evaluated(rates, draws, new double[3 * Columns.Length]);
            var paid = new List<double>();
            LuckBlock.Payback(columns, block, uniforms, 0, 1, paid);

            return ReturnModel.PaybackMonth(rates, values, new Luck(true, true, true)) == 24 && paid is [24];
        });
    }

    // as long as a block, since it is read four draws at a time
    private static double[] From(double[] column, int draw) => [.. column[draw..], .. new double[draw]];

    private static CaseBlock Shifted(CaseBlock block, int draw)
    {
        block.Cost[0] = block.Cost[draw];
        block.MonthsPay[0] = block.MonthsPay[draw];
        return block;
    }

    private static (CaseBlock Block, LuckBlock Luck, double[][] Columns, double[][] Uniforms) Evaluated(ReturnTerms rates, ReturnValues[] draws, double[] lucks)
    {
        var columns = Columns.New(ReturnValues.Length);
        foreach (var input in ReturnInputs.All)
        {
            for (var i = 0; i < draws.Length; i++)
                columns[input.Place][i] = draws[i][input];
        }

        double[][] uniforms = [lucks[..Columns.Length], lucks[Columns.Length..(2 * Columns.Length)], lucks[(2 * Columns.Length)..]];
        var block = new CaseBlock(ReturnCase.Of("any", rates, (ReturnInputs.BenefitYears, new Distribution.Uniform(0, 8))));
        var luck = new LuckBlock();
        block.Evaluate(columns);
        luck.Evaluate(columns, block, uniforms, 0);
        return (block, luck, columns, uniforms);
    }

    private static double Chance(double chance, bool happens) => happens ? chance : 1 - chance;
}
