using System.Globalization;
using Credence.Pay.Regressions;
using Credence.Statistics;
using Xunit;

namespace Credence.Tests.Pay;

/// <summary>A 95 % interval holds the truth about 95 times of a hundred.</summary>
public sealed class RegressionCoverageTests
{
    private const int Repeats = 1000;
    private const double Truth = .3;

    [Fact]
    public void Robust_intervals_hold_where_the_spread_differs()
    {
        Assert.InRange(Held(new FormulaOptions(), "y ~ x + g"), .925, .97);
    }

    [Fact]
    public void Clustered_intervals_hold_where_whole_groups_move_together()
    {
        Assert.InRange(Held(new FormulaOptions("g"), "y ~ x"), .92, .975);
    }

    [Fact]
    public void Intervals_from_bounds_hold()
    {
        Assert.InRange(Held(new FormulaOptions(Interval: "low,high"), "~ x + g"), .925, .97);
    }

    [Fact]
    public void Clustered_intervals_from_bounds_hold_where_whole_groups_move_together()
    {
        Assert.InRange(Held(new FormulaOptions("g", Interval: "low,high"), "~ x"), .92, .975);
    }

    private static double Held(FormulaOptions options, string formula)
    {
        var held = 0;
        for (var repeat = 0; repeat < Repeats; repeat++)
        {
            using var table = new MadeTable(World(RandomStream.For(repeat, "pay"), options));
            var answer = table.Fit(formula, options);
            held += new CoefficientRanges(answer).Of(answer.Find("x")!)!.Value.Contains(Truth) ? 1 : 0;
        }

        return (double)held / Repeats;
    }

    private static IEnumerable<string> World(RandomStream random, FormulaOptions options)
    {
        yield return "y,x,g,low,high";
        const int Groups = 40;
        for (var group = 0; group < Groups; group++)
        {
            var (shock, x0) = (options.Cluster is null ? 0 : random.NextNormal(), random.NextNormal());
            for (var member = 0; member < 5; member++)
            {
                var x = options.Cluster is null ? Math.Round(random.NextNormal(), 2) : Math.Round(x0, 2);
                var spread = options.Interval is null ? .5 + .5 * Math.Abs(x) : 1;
                var y = 1 + Truth * x + shock + spread * random.NextNormal();
                var low = Math.Floor(y);
                yield return string.Create(CultureInfo.InvariantCulture, $"{y:R},{x},{(options.Cluster is null ? group % 4 : group)}g,{(low < -1 ? "" : low)},{(low > 3 ? "" : low + 1)}");
            }
        }
    }
}
