using System.Globalization;
using Credence.Showcase.Watch.Measures;
using Credence.Statistics;
using Credence.Statistics.Drift;
using Xunit;

namespace Credence.Showcase.Tests.Watch;

/// <summary>At as many rows as are said to be enough, a change of a tenth of the rows is found as often as is said.</summary>
public sealed class RowsEnoughTests
{
    private const int ReferenceRows = 2000;
    private const int Runs = 300;
    private const double Level = DriftRules.Level / 7 / 2;

    // Cohen, Statistical Power Analysis for the Behavioral Sciences, 2nd ed., tables of 12.7: level 0.05, power 0.80
    [Theory]
    [InlineData(1, 7.85)]
    [InlineData(2, 9.63)]
    [InlineData(3, 10.90)]
    [InlineData(4, 11.94)]
    [InlineData(5, 12.83)]
    public void The_noncentrality_is_that_of_the_tables(int freedom, double expected) =>
        Assert.Equal(expected, NoncentralChiSquare.Noncentrality(freedom, 0.05, 0.8), 0.006);

    [Fact]
    public void Many_categories_are_taken_as_normal_where_both_ways_meet() =>
        Assert.Equal(1, NoncentralChiSquare.Noncentrality(1001, 0.01, 0.8) / NoncentralChiSquare.Noncentrality(1000, 0.01, 0.8), 0.03);

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(10)]
    public void A_tenth_of_the_rows_in_other_categories_is_found(int categories)
    {
        var random = RandomStream.For(21, string.Create(CultureInfo.InvariantCulture, $"{categories} categories"));
        var rows = RowsEnough.ToFindAmongCategories(ReferenceRows, categories, DriftRules.Sought, Level, DriftRules.Power)!.Value;
        var half = categories / 2;
        // as many lose as gain, all the same: the change that is hardest to find
        double[] moved = [.. Enumerable.Range(0, categories).Select(at => 1.0 / categories + (at < half ? DriftRules.Sought / half : at < 2 * half ? -DriftRules.Sought / half : 0))];

        var found = Enumerable.Range(0, Runs).Count(_ => CategoricalMeasures.Probability(
            Counts(ReferenceRows, [.. Enumerable.Repeat(1.0 / categories, categories)], random), Counts(rows, moved, random)) <= Level);

        // three standard errors of a share of 0.8
        Assert.InRange(found, Runs * DriftRules.Power - 3 * Math.Sqrt(Runs * DriftRules.Power * (1 - DriftRules.Power)), Runs);
    }

    private static double[] Counts(int rows, double[] shares, RandomStream random)
    {
        var counts = new double[shares.Length];
        for (var row = 0; row < rows; row++)
        {
            var (at, left) = (0, random.NextUniform());
            while (at < shares.Length - 1 && left >= shares[at])
                left -= shares[at++];
            counts[at]++;
        }

        return counts;
    }
}
