using CsCheck;
using Credence.Rules.Feel;
using Credence.Rules.Tables;
using Xunit;

namespace Credence.Tests.Rules.Tables;

/// <summary>Lint and open inputs against trying every point of a grid that has a value in every part of every column.</summary>
public sealed class TablePropertyTests
{
    private const int Tables = 300;

    [Fact]
    public void A_gap_is_found_exactly_where_some_known_inputs_make_no_row_hold()
    {
        MadeTables.Under(HitPolicy.Unique, stated: false).Sample(
            table =>
            {
                var gap = MadeTables.Points().Where(IsKnown).Any(point => Holding(table, point).Count == 0);

                Assert.Equal(gap, TableLint.Check(table).Any(finding => finding.Code == "gap"));
            },
            iter: Tables);
    }

    [Fact]
    public void An_overlap_is_found_exactly_where_some_inputs_make_two_rows_hold()
    {
        MadeTables.Under(HitPolicy.Unique, stated: true).Sample(
            table =>
            {
                var overlap = MadeTables.Points().Any(point => Holding(table, point).Count > 1);

                Assert.Equal(overlap, TableLint.Check(table).Any(finding => finding.Code == "overlap"));
            },
            iter: Tables);
    }

    [Fact]
    public void A_row_is_dead_exactly_where_no_inputs_let_it_decide()
    {
        Gen.OneOf(MadeTables.Under(HitPolicy.First, stated: true), MadeTables.Under(HitPolicy.Priority, stated: true)).Sample(
            table =>
            {
                var alive = MadeTables.Points().Select(point => Holding(table, point)).Where(rows => rows.Count > 0)
                    .Select(rows => table.Policy == HitPolicy.First ? rows[0] : rows.MinBy(row => (Priority(table, row), row))).ToHashSet();
                var dead = Enumerable.Range(0, table.Rows.Count).Where(row => !alive.Contains(row)).Select(row => table.Rows[row].Where);

                Assert.Equal(dead, TableLint.Check(table).Where(finding => finding.Code == "dead-row").Select(finding => finding.Where));
            },
            iter: Tables);
    }

    [Fact]
    public void An_input_is_unknown_exactly_where_some_way_to_fill_in_the_others_depends_on_it()
    {
        Gen.Select(MadeTables.Any, Point).Sample(
            (table, point) =>
            {
                var expected = Enumerable.Range(0, point.Length)
                    .Where(c => point[c] is Value.Nothing && Completions(point, c).Any(full =>
                        MadeTables.Grid[c].Select(value => Outcome(table, With(full, c, value))).Distinct().Count() > 1))
                    .Select(c => MadeTables.Columns[c].Id);

                Assert.Equal(expected, table.Evaluate(MadeTables.Named(point)).Unknown);
            },
            iter: 60);
    }

    internal static Gen<Value[]> Point { get; } = Gen.Select(Of(0), Of(1), Of(2), Of(3), (n, t, b, d) => new[] { n, t, b, d });

    internal static string Outcome(RuleTable table, Value[] point) => CompiledTable.Of(table)!.Evaluate(point).Key(table);

    internal static Value[] With(Value[] point, int column, Value value) => [.. point.Select((old, c) => c == column ? value : old)];

    private static Gen<Value> Of(int column) => Gen.Frequency(
        (1, Gen.Const(Value.Null)), (2, Gen.Int[1, MadeTables.Grid[column].Count - 1].Select(index => MadeTables.Grid[column][index])));

    private static IEnumerable<Value[]> Completions(Value[] point, int but) =>
        Enumerable.Range(0, point.Length).Where(c => c != but && point[c] is Value.Nothing)
            .Aggregate<int, IEnumerable<Value[]>>([point], (all, c) => all.SelectMany(one => MadeTables.Grid[c].Select(value => With(one, c, value))));

    private static bool IsKnown(Value[] point) => point.All(value => value is not Value.Nothing);

    private static List<int> Holding(RuleTable table, Value[] point) => [.. CompiledTable.Of(table)!.Space.Restrict(point)!.Members()];

    private static int Priority(RuleTable table, int row) => Array.IndexOf(["2", "1", "3", "null"], table.Rows[row].Outputs[0]);
}
