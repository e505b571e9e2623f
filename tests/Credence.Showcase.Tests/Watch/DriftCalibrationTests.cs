using System.Globalization;
using Credence.Showcase.Data;
using Credence.Showcase.Watch.Measures;
using Credence.Statistics;
using Credence.Statistics.Drift;
using Xunit;

namespace Credence.Showcase.Tests.Watch;

/// <summary>How often the decision calls drift where nothing changed, and where something did.</summary>
public sealed class DriftCalibrationTests
{
    private const int ReferenceRows = 600;
    private const int Runs = 120;
    private const double ThreeErrors = 3;
    private static readonly FeatureColumn[] Columns =
    [
        Numeric("normal"), Numeric("skewed"), Numeric("whole"), Numeric("lacking"),
        Categorical("two"), Categorical("five"), Categorical("many"),
    ];

    [Theory]
    [InlineData(100)]
    [InlineData(500)]
    [InlineData(2000)]
    public void Where_nothing_changed_drift_is_called_no_more_often_than_promised(int rows)
    {
        var random = RandomStream.For(11, string.Create(CultureInfo.InvariantCulture, $"nothing changed {rows}"));

        var alarms = Enumerable.Range(0, Runs).Count(_ => Decide(Samples(ReferenceRows, random, 0), Samples(rows, random, 0)).Verdict == Verdicts.Drift);

        Assert.InRange(alarms, 0, Runs * DriftRules.Level + ThreeErrors * Math.Sqrt(Runs * DriftRules.Level * (1 - DriftRules.Level)));
    }

    [Theory]
    [InlineData(100, 0.25)]
    [InlineData(500, 0.1)]
    [InlineData(2000, 0.1)]
    public void A_change_of_that_part_of_the_rows_is_found(int rows, double moved)
    {
        var random = RandomStream.For(12, string.Create(CultureInfo.InvariantCulture, $"changed {rows}"));

        var found = Enumerable.Range(0, Runs / 4).Count(_ => Decide(Samples(ReferenceRows, random, 0), Samples(rows, random, moved)).Columns[0].Verdict == Verdicts.Drift);

        // moved rows lie beyond all others, so the distance is about the part moved
        Assert.InRange(found, rows == 500 ? Runs / 8 : Runs / 5, Runs / 4);
    }

    [Fact]
    public void The_customary_cut_off_of_the_stability_index_cries_wolf_at_a_hundred_rows()
    {
        var random = RandomStream.For(13, "cut-off");
        int customary = 0, ours = 0;
        for (var run = 0; run < Runs; run++)
        {
            var decision = Decide(Samples(ReferenceRows, random, 0), Samples(100, random, 0));
            customary += decision.Columns[0].Numeric!.Stability > 0.1 ? 1 : 0;
            ours += decision.Columns[0].Verdict == Verdicts.Drift ? 1 : 0;
        }

        Assert.InRange(customary, Runs / 5, Runs);
        Assert.InRange(ours, 0, Runs / 20);
    }

    [Fact]
    public void Too_few_rows_are_told_as_such_with_how_many_would_do()
    {
        var random = RandomStream.For(14, "few");
        var reference = Samples(ReferenceRows, random, 0);
        var column = Decide(reference, Samples(60, random, 0)).Columns[0];

        var needed = column.RowsEnough!.Value;
        var later = Decide(reference, Samples(needed, random, 0)).Columns[0];

        Assert.Equal(Verdicts.NotEnough, column.Verdict);
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"{needed:N0} rows would be enough"), column.Why, StringComparison.Ordinal);
        Assert.NotEqual(Verdicts.NotEnough, later.Verdict);
        // (bins − 1)(1/n₁ + 1/n₂), at that many rows no more than a fifth of the customary cut-off
        Assert.InRange(Divergence.ExpectedStability(10, ReferenceRows, needed), 0, DriftRules.MostByChance);
        Assert.Equal(9 * (1.0 / ReferenceRows + 1.0 / 60), column.Numeric!.StabilityByChance, 1e-12);
    }

    [Fact]
    public void A_reference_that_is_too_small_is_never_enough()
    {
        var random = RandomStream.For(15, "small");

        var column = Decide(Samples(50, random, 0), Samples(5000, random, 0)).Columns[0];

        Assert.Null(column.RowsEnough);
        var each = column.RowsEnoughOfEach!.Value;
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"{each:N0} there and as many now would be enough"), column.Why, StringComparison.Ordinal);
        Assert.InRange(Decide(Samples(each, random, 0), Samples(5000, random, 0)).Columns[0].RowsEnough!.Value, each - 1, each);
        Assert.True((Decide(Samples(each - 1, random, 0), Samples(5000, random, 0)).Columns[0].RowsEnough ?? int.MaxValue) > each - 1);
    }

    [Fact]
    public void Missing_values_texts_among_numbers_and_texts_never_seen_are_drift_of_their_own()
    {
        var random = RandomStream.For(16, "own");
        var (reference, current) = (Samples(ReferenceRows, random, 0), Samples(600, random, 0).ToList());
        var (lacking, five) = (current[3], current[5]);
        current[3] = lacking with { Ascending = lacking.Ascending![..^60], Blank = lacking.Blank + 40, Strange = 20 };
        current[5] = five with { Counts = new Dictionary<string, int>(five.Counts!) { ["new"] = 30 } };

        var columns = Decide(reference, current).Columns;

        Assert.Equal((Verdicts.Drift, Verdicts.Drift, Verdicts.Drift), (columns[3].Verdict, columns[5].Verdict, Decide(reference, current).Verdict));
        Assert.Contains("20 hold a text where numbers are", columns[3].Why, StringComparison.Ordinal);
        Assert.Contains("have a text that no training row had ('new')", columns[5].Why, StringComparison.Ordinal);
        Assert.NotEqual(Verdicts.Drift, columns[0].Verdict);
    }

    private static DriftDecision Decide(IReadOnlyList<ColumnSample> reference, IReadOnlyList<ColumnSample> current) =>
        DriftDecision.Of([.. Columns.Select((column, at) => ColumnChange.Of(column, reference[at], current[at]))]);

    private static List<ColumnSample> Samples(int rows, RandomStream random, double moved)
    {
        var tallies = Columns.Select(column => new ColumnTally(column)).ToList();
        for (var row = 0; row < rows; row++)
        {
            var (one, other) = (random.NextNormal(), random.NextNormal());
            tallies[0].Add(random.NextUniform() < moved ? 9 + one : one);
            // columns of a table hang together
            tallies[1].Add(Math.Exp(0.8 * one + 0.6 * other));
            tallies[2].Add(Math.Floor(4 + 2 * other));
            tallies[3].Add(random.NextUniform() < 0.03 ? null : one + other);
            tallies[4].Add(random.NextUniform() < 0.3 ? "a" : "b");
            tallies[5].Add(((char)('a' + random.NextBelow(5))).ToString());
            // half of the rows in a few texts, the others in many rare ones
            tallies[6].Add(random.NextUniform() < 0.5 ? "x" + random.NextBelow(3) : "y" + (int)(80 * random.NextUniform() * random.NextUniform()));
        }

        return [.. tallies.Select(tally => tally.Sample())];
    }

    private static FeatureColumn Numeric(string name) => new(name, ColumnKind.Numeric, 0, 1, null, null, null, 0);

    private static FeatureColumn Categorical(string name) => new(name, ColumnKind.Categorical, null, null, null, [], [], 0);
}
