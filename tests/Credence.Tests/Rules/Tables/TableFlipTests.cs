using CsCheck;
using Credence.Rules.Feel;
using Credence.Rules.Tables;
using Xunit;

namespace Credence.Tests.Rules.Tables;

/// <summary>Smallest changes and reasons, against trying every value of a grid and in words.</summary>
public sealed class TableFlipTests
{
    [Fact]
    public void The_smallest_changes_are_those_that_trying_every_value_finds()
    {
        Gen.Select(MadeTables.Any, TablePropertyTests.Point).Sample(
            (table, point) =>
            {
                var explained = table.Explain(MadeTables.Named(point))!;
                var flips = explained.Flip.Select(flip => (Outcome: new TableOutcome(flip.Results, null).Key(table), flip.Changes)).ToList();
                var found = Reached(table, point).ToList();

                Assert.False(explained.Capped);
                foreach (var flip in flips)
                {
                    var to = flip.Changes.Aggregate(point, (at, change) => TablePropertyTests.With(at, ColumnOf(change.Input), change.To));
                    Assert.Equal(flip.Outcome, TablePropertyTests.Outcome(table, to));
                    Assert.All(flip.Changes, change => Assert.True(IsAtItsEnd(point, change)));
                    Assert.DoesNotContain(found, other => other.Outcome == flip.Outcome && IsNearer(table, point, other.To, flip.Changes));
                }

                foreach (var (outcome, to, changed) in found)
                    Assert.Contains(flips, flip => flip.Outcome == outcome && (flip.Changes.Count < changed || IsNoFarther(table, point, flip.Changes, to)));
            },
            iter: 200);
    }

    [Fact]
    public void Reasons_name_the_row_its_tests_and_what_stood_against_others()
    {
        using var file = new TableFile();
        var table = file.Read(TableFile.Sound);

        var explained = table.Explain(new Dictionary<string, Value> { ["price"] = new Value.Number(9000), ["provider"] = new Value.Text("unknown-name") })!;

        var why = Assert.Single(explained.Why);
        Assert.Equal(("costly-stranger", "test/flags"), (why.Row, why.Source));
        Assert.Equal(
            ["'What it costs in all' is 9,000 (needed: at least 5,000 US dollars)", "'Who gives it' is unknown-name (needed: 'unknown-name')"],
            why.Tests.Select(test => test.Phrase));
        var refused = explained.WhyNot.Select(not => not.Rows[0]).ToList();
        Assert.Equal([("known-and-graded", "provider"), ("price-unknown", "price")], refused.Select(row => (row.Row, row.Failed!.Input)));
Assert.Equal("anything but 'unknown-name'", refused[0].Failed!.Needed);
    }

    [Fact]
    public void The_smallest_change_of_a_number_is_the_breakpoint_and_says_where_its_end_is_open()
    {
        using var file = new TableFile();
        var table = file.Read(TableFile.Sound.Replace("price: \">= 5000\"", "price: \"> 5000\"", StringComparison.Ordinal));

        var up = table.Explain(new Dictionary<string, Value> { ["price"] = new Value.Number(60), ["provider"] = new Value.Text("unknown-name") })!.Flip;
        var down = table.Explain(new Dictionary<string, Value> { ["price"] = new Value.Number(9000), ["provider"] = new Value.Text("unknown-name") })!.Flip;

        var open = up.SelectMany(flip => flip.Changes).Single(change => change.Input == "price");
        Assert.Equal((false, "more than 5,000 US dollars"), (open.IsNearest, open.Needed));
        var closed = down.SelectMany(flip => flip.Changes).First(change => change.Input == "price");
        Assert.Equal((true, new Value.Number(5000), "at most 5,000 US dollars"), (closed.IsNearest, closed.To, closed.Needed));
    }

    // No other grid value of the same part lies nearer than a change that says it is the nearest.
    private static bool IsAtItsEnd(Value[] point, InputChange change) =>
        (point[ColumnOf(change.Input)], change) is not (Value.Number(var at), { IsNearest: true, To: Value.Number(var to) })
        || !MadeTables.Grid[ColumnOf(change.Input)].OfType<Value.Number>().Any(value =>
            Math.Sign(value.Amount - at) == Math.Sign(to - at) && Math.Abs(value.Amount - at) < Math.Abs(to - at) && change.Needed == CellWords.Of(CellSet.Of(value)!, MadeTables.Columns[0]));

    private static int ColumnOf(string input) => MadeTables.Columns.ToList().FindIndex(column => column.Id == input);

    /// <summary>Every outcome without problem that one or two changed inputs lead to, on the grid.</summary>
    private static IEnumerable<(string Outcome, Dictionary<int, Value> To, int Changed)> Reached(RuleTable table, Value[] point)
    {
        var now = TablePropertyTests.Outcome(table, point);
        for (var c = 0; c < point.Length; c++)
        {
            foreach (var one in MadeTables.Grid[c].Skip(1).Where(value => !value.Equals(point[c])))
            {
                var changed = TablePropertyTests.With(point, c, one);
                if (Useful(TablePropertyTests.Outcome(table, changed), now) is { } single)
                    yield return (single, new() { [c] = one }, 1);
                for (var d = c + 1; d < point.Length; d++)
                {
                    foreach (var two in MadeTables.Grid[d].Skip(1).Where(value => !value.Equals(point[d])))
                    {
                        if (Useful(TablePropertyTests.Outcome(table, TablePropertyTests.With(changed, d, two)), now) is { } pair)
                            yield return (pair, new() { [c] = one, [d] = two }, 2);
                    }
                }
            }
        }
    }

    private static string? Useful(string outcome, string now) => outcome == now || outcome == TableOutcome.ProblemKey ? null : outcome;

    /// <summary>True where a way with the same inputs and sides moves each as far or less, and one of them less.</summary>
    private static bool IsNearer(RuleTable table, Value[] point, Dictionary<int, Value> to, IReadOnlyList<InputChange> changes)
    {
        if (to.Count < changes.Count)
            return true;
        if (to.Count > changes.Count || changes.Any(change => !to.ContainsKey(ColumnOf(change.Input))))
            return false;
        var orders = changes.Select(change => Compare(table, point[ColumnOf(change.Input)], to[ColumnOf(change.Input)], change)).ToList();
        return orders.All(order => order is <= 0) && orders.Any(order => order is < 0);
    }

    private static bool IsNoFarther(RuleTable table, Value[] point, IReadOnlyList<InputChange> changes, Dictionary<int, Value> to) =>
        to.Count == changes.Count && changes.All(change => to.TryGetValue(ColumnOf(change.Input), out var other)
            && Compare(table, point[ColumnOf(change.Input)], other, change) is >= 0);

    /// <summary>How far a grid value lies compared with a change (below 0: nearer, 0: in the same part); null where it is another way.</summary>
    private static int? Compare(RuleTable table, Value from, Value grid, InputChange change)
    {
        var parts = CompiledTable.Of(table)!.Space.Columns[ColumnOf(change.Input)];
        var (at, other, to) = (parts.IndexOf(from), parts.IndexOf(grid), parts.IndexOf(change.To));
        var isOrdered = (from, change.To) is (Value.Number, Value.Number) or (Value.Date, Value.Date);
        if (!isOrdered)
            return other == to ? 0 : null;
        return Math.Sign(other - at) == Math.Sign(to - at) ? Math.Abs(other - at).CompareTo(Math.Abs(to - at)) : null;
    }
}
