using CsCheck;
using Credence.Rules.Feel;
using Credence.Rules.Tables;
using Xunit;

namespace Credence.Tests.Rules.Tables;

/// <summary>The fast form of a table against the plain evaluation, cell by cell.</summary>
public sealed class CompiledTableTests
{
    [Fact]
    public void It_says_what_the_plain_evaluation_says_for_every_policy_and_every_point()
    {
        MadeTables.Any.Sample(
            table =>
            {
                var compiled = CompiledTable.Of(table)!;
                var plain = TablePreparation.Read(table, [], [])!;
                foreach (var point in MadeTables.Points().Where((_, i) => i % 7 == table.Rows.Count % 7))
                {
                    var expected = TableEvaluation.Evaluate(plain, MadeTables.Named(point), null);
                    var outcome = compiled.Evaluate(point);

                    Assert.Equal(expected.Rows.Select(row => row.Id), compiled.Space.Restrict(point)!.Members().Select(row => table.Rows[row].Id));
                    Assert.Equal(expected.Value, ValueOf(table, outcome));
                    Assert.Equal(expected.Problems.Any(problem => problem.Message.Contains("hit policy", StringComparison.Ordinal)), outcome.Problem is not null);
                }
            },
            iter: 300);
    }

    [Fact]
    public void Two_hundred_rows_are_looked_up_like_the_plain_evaluation_does()
    {
        var rows = Enumerable.Range(0, 200).Select(i => new TableRow(
            $"r{i}", [$"[{i}..{i + 3})", i % 3 == 0 ? "\"a\"" : i % 3 == 1 ? "not(\"a\")" : "-", "-", "-"], [$"{i}"], null, null, null, null, "")).ToList();
        var table = new RuleTable("long", 1, "Long", null, HitPolicy.RuleOrder, Aggregation.None, [MadeTables.Columns[0] with { Range = null }, .. MadeTables.Columns.Skip(1)], [new("o", ColumnType.Number, null, null, "")], rows, []);
        var plain = TablePreparation.Read(table, [], [])!;

        for (var number = -1m; number < 205; number += .5m)
        {
            Value[] point = [new Value.Number(number), new Value.Text(number % 2 == 0 ? "a" : "b"), Value.Null, Value.Null];

            Assert.Equal(TableEvaluation.Evaluate(plain, MadeTables.Named(point), null).Value, ValueOf(table, CompiledTable.Of(table)!.Evaluate(point)));
        }
    }

    [Fact]
    public void A_table_of_one_result_gives_the_same_result_object_each_time()
    {
        using var file = new TableFile();
        var compiled = CompiledTable.Of(file.Read(TableFile.Sound))!;
        Value[] inputs = [new Value.Number(9000), new Value.Text("unknown-name"), Value.Null, Value.Null];
        compiled.Evaluate(inputs);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
            compiled.Evaluate(inputs);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1000);
    }

    private static Value ValueOf(RuleTable table, TableOutcome outcome)
    {
        var isSingle = table.Aggregation != Aggregation.None || table.Policy is HitPolicy.Unique or HitPolicy.Any or HitPolicy.First or HitPolicy.Priority;
        return isSingle
            ? outcome.Results is [var only, ..] ? only["o"] : Value.Null
            : new Value.List([.. outcome.Results.Select(result => result["o"])]);
    }
}
