using Credence.Statistics;
using Credence.Statistics.Regression;
using Xunit;

namespace Credence.Tests.Statistics.Regression;

public sealed class RidgeLogisticTests
{
    // one indicator column without a penalty: the log odds of each group, 30/70 and 60/40
    [Fact]
    public void Without_a_penalty_it_gives_each_group_its_own_odds()
    {
        double[] rows = [.. Enumerable.Repeat(0.0, 100), .. Enumerable.Repeat(1.0, 100)];
        bool[] outcomes = [.. Enumerable.Range(0, 100).Select(i => i < 30), .. Enumerable.Range(0, 100).Select(i => i < 60)];

        var fit = RidgeLogistic.Fit(rows, 1, outcomes, 0)!;

        Assert.Equal(Math.Log(30.0 / 70), fit.Intercept, 9);
        Assert.Equal(Math.Log(60.0 / 40) - Math.Log(30.0 / 70), fit.Coefficients[0], 9);
    }

    [Fact]
    public void At_the_minimum_residuals_balance_the_penalty_in_every_column()
    {
        const int cases = 300;
        const double penalty = 2.5;
        var random = RandomStream.For(11, "ridge");
        double[] rows = [.. Enumerable.Range(0, 3 * cases).Select(_ => random.NextNormal())];
        bool[] outcomes = [.. Enumerable.Range(0, cases).Select(i => random.NextUniform() < RidgeLogisticFit.Probability(rows[3 * i] - 0.5 * rows[3 * i + 1] - 1))];

        var fit = RidgeLogistic.Fit(rows, 3, outcomes, penalty)!;
        double[] residuals = [.. Enumerable.Range(0, cases).Select(i => (outcomes[i] ? 1 : 0) - RidgeLogisticFit.Probability(fit.Intercept + Enumerable.Range(0, 3).Sum(j => fit.Coefficients[j] * rows[3 * i + j])))];

        Assert.Equal(0, residuals.Sum(), 8);
        Assert.All(Enumerable.Range(0, 3), j => Assert.Equal(penalty * fit.Coefficients[j], Enumerable.Range(0, cases).Sum(i => residuals[i] * rows[3 * i + j]), 8));
    }

    [Fact]
    public void Classes_that_a_line_parts_need_a_penalty()
    {
        double[] rows = [-2, -1, 1, 2];
        bool[] outcomes = [false, false, true, true];

        Assert.Null(RidgeLogistic.Fit(rows, 1, outcomes, 0));
        Assert.InRange(RidgeLogistic.Fit(rows, 1, outcomes, 1)!.Coefficients[0], 0.5, 2);
    }
}
