using System.Globalization;
using Credence.Pay.Regressions;
using CsCheck;
using Xunit;

namespace Credence.Tests.Pay;

/// <summary>The cells give what a dense matrix gives, whatever the rows.</summary>
public sealed class PlainRegressionTests
{
    private const double Tolerance = 1e-8;
    private static readonly string[] Levels = ["a", "b", "c"];

    private static readonly Gen<(int Level, int Whole, double Real, double Noise, int Weight, int Group)[]> Rows =
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 4], Gen.Double[-3, 3], Gen.Double[-1, 1], Gen.Int[1, 3], Gen.Int[0, 6]).Array[40, 90];

    [Fact]
    public void Coefficients_and_errors_equal_those_of_a_dense_matrix()
    {
        Rows.Sample(
            rows =>
            {
                if (rows.Select(row => row.Level).Distinct().Count() < Levels.Length || rows.Select(row => row.Group).Distinct().Count() < 2)
                    return;
                var pay = rows.Select(row => Math.Round(3 + row.Level * .5 - row.Whole * .2 + row.Real * .1 + row.Noise, 6)).ToArray();
                using var table = new MadeTable(rows.Select((row, i) => string.Create(CultureInfo.InvariantCulture, $"{pay[i]},{Levels[row.Level]},{row.Whole},{row.Real:R},{row.Weight},g{row.Group}")).Prepend("pay,level,whole,real,weight,group"));

                var answer = table.Fit("pay ~ level*whole + real", new FormulaOptions("group", "weight"));
                var plain = PlainRegression.Fit(
                    [.. rows.Select(row => new double[] { 1, row.Level == 1 ? 1 : 0, row.Level == 2 ? 1 : 0, row.Whole, row.Real, row.Level == 1 ? row.Whole : 0, row.Level == 2 ? row.Whole : 0 })],
                    pay,
                    [.. rows.Select(row => (double)row.Weight)],
                    [.. rows.Select(row => row.Group)]);

                Assert.Equal(["(Intercept)", "levelb", "levelc", "whole", "real", "levelb:whole", "levelc:whole"], answer.Coefficients.Select(one => one.Term));
                Agree(plain.Coefficients, answer, one => one.Estimate);
                Agree(plain.Classic, answer, one => one.Errors.Classic);
                Agree(plain.Hc0, answer, one => one.Errors.Hc0);
                Agree(plain.Hc1, answer, one => one.Errors.Hc1);
                Agree(plain.Hc2, answer, one => one.Errors.Hc2);
                Agree(plain.Hc3, answer, one => one.Errors.Hc3);
                Agree(plain.Cluster, answer, one => one.Errors.Cluster);
            },
            iter: 60,
            threads: 1);
    }

    [Fact]
    public void Repeating_every_row_changes_no_coefficient_and_no_cell()
    {
        string[] rows = ["10,1,a", "12,2,b", "11,3,a", "15,4,b", "13,5,a", "14,3,b", "10,2,a"];
        using var once = new MadeTable(rows.Prepend("pay,x,g"));
        using var often = new MadeTable(Enumerable.Repeat(rows, 500).SelectMany(all => all).Prepend("pay,x,g"));

        var (one, many) = (once.Fit("pay ~ x + g"), often.Fit("pay ~ x + g"));

        Assert.Equal((one.Cells, 3500), (many.Cells, many.Used));
        Assert.All(one.Coefficients, coefficient => Assert.Equal(coefficient.Estimate!.Value, many.Find(coefficient.Term)!.Estimate!.Value, 1e-10));
    }

    [Fact]
    public void A_coefficient_that_rests_on_one_row_has_no_interval_and_says_so()
    {
        using var table = new MadeTable("pay,x,g", "10,1,a", "12,2,b", "11,3,a", "15,4,alone", "13,5,a", "14,3,b", "10,2,a");

        var answer = table.Fit("pay ~ x + g");
        var ranges = new CoefficientRanges(answer);

        Assert.Equal((1, 2), (answer.Find("galone")!.Rows, answer.Find("gb")!.Rows));
        Assert.Null(ranges.Of(answer.Find("galone")!));
        Assert.NotNull(ranges.Of(answer.Find("gb")!));
        Assert.Contains(answer.Remarks, remark => remark.StartsWith("A coefficient of one row", StringComparison.Ordinal));
        Assert.Equal("a", answer.Bases["g"]);
    }

    [Fact]
    public void What_explains_itself_is_said()
    {
        using var table = new MadeTable("pay,x", "10,1", "12,2", "11,3", "15,4", "13,5");

        Assert.Contains("pay stands on both sides: it explains itself.", table.Fit("log(pay) ~ pay").Remarks);
    }

    [Fact]
    public void Bounds_that_meet_give_least_squares_with_the_likelihoods_own_sigma()
    {
        string[] rows = ["10,1,a,p", "12,2,b,p", "11,3,a,q", "15,4,b,q", "13,5,a,r", "14,3,b,r", "10,2,a,r"];
        using var table = new MadeTable(rows.Prepend("pay,x,g,c"));

        var (exact, bounded) = (table.Fit("pay ~ x + g", new FormulaOptions("c")), table.Fit("pay ~ x + g", new FormulaOptions("c", Interval: "pay,pay")));

        Assert.All(exact.Coefficients, coefficient => Assert.Equal(coefficient.Estimate!.Value, bounded.Find(coefficient.Term)!.Estimate!.Value, 1e-9));
        var smallSample = (exact.Used - 1.0) / exact.DegreesOfFreedom;
        Assert.All(exact.Coefficients, one => Assert.Equal(one.Errors.Hc0!.Value, bounded.Find(one.Term)!.Errors.Hc0!.Value, 1e-9));
        Assert.All(exact.Coefficients, one => Assert.Equal(one.Errors.Cluster!.Value, bounded.Find(one.Term)!.Errors.Cluster!.Value * Math.Sqrt(smallSample), 1e-9));
        Assert.Equal(exact.Sigma!.Value * Math.Sqrt(exact.DegreesOfFreedom / exact.Used), bounded.Sigma!.Value, 1e-9);
        Assert.Equal(exact.LogLikelihood!.Value, bounded.LogLikelihood!.Value, 1e-9);
    }

    private static void Agree(double[] plain, RegressionAnswer answer, Func<Coefficient, double?> ours) =>
        Assert.All(answer.Coefficients.Index(), pair => Assert.True(Math.Abs(plain[pair.Index] - ours(pair.Item)!.Value) <= Tolerance * (1 + Math.Abs(plain[pair.Index])), $"{pair.Item.Term}: {ours(pair.Item)} instead of {plain[pair.Index]}"));
}
