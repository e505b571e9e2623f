using Credence.Rules.Dmn;
using Credence.Rules.Feel;
using Credence.Rules.Tables;
using CsCheck;
using Xunit;

namespace Credence.Tests.Rules.Dmn;

/// <summary>Random tables of every hit policy: the index, the plain evaluation and the table written as DMN XML say the same for every input.</summary>
public sealed class PlainAgainstIndexTests
{
    private static readonly string[] NumberCells = ["-", "< 5", "<= 5", "> 2", ">= 7", "[1..5]", "(1..5)", "]2..6[", "not(< 5)", "not([2..4], 7)", "5", "1, 5", "= 3", "!= 3", "null", "not(null)", "\"x\""];

    private static readonly string[] TextCells = ["-", "\"a\"", "\"a\", \"b\"", "not(\"a\")", "null", "not(null)", "!= \"b\"", "7"];

    private static readonly Value[] Numbers = [Value.Null, .. Enumerable.Range(0, 9).Select(number => Value.Of(number))];

    private static readonly Value[] Texts = [Value.Null, new Value.Text("a"), new Value.Text("b"), new Value.Text("c")];

    private static readonly HitPolicy[] Policies = Enum.GetValues<HitPolicy>();

    private static readonly Gen<RuleTable> Random = Gen.Select(
        Gen.Int[0, Policies.Length - 1], Gen.Int[0, 4], Gen.Select(Gen.Int[0, NumberCells.Length - 1], Gen.Int[0, TextCells.Length - 1], Gen.Int[1, 4]).Array[1, 6], Gen.Bool, Made);

    [Fact]
    public void They_say_the_same()
    {
        Random.Sample(table =>
        {
            var prepared = TablePreparation.Read(table, [], new List<TableProblem>())!;
            var model = new PreparedModel(RoundTripTests.Again(TableModel.Of(table), ".dmn"));
            foreach (var number in Numbers)
            {
                foreach (var text in Texts)
                {
                    Dictionary<string, Value> given = new() { ["number"] = number, ["text"] = text };
                    var index = table.Evaluate(given);

                    var plain = TableEvaluation.Evaluate(prepared, given, null);
                    var written = model.Evaluate("t", given, null);

                    Assert.Equal(index.Rows, plain.Rows.Select(row => row.Id));
                    Assert.Equal(index.Errors.Count > 0, plain.Problems.Count > 0);
                    Assert.Equal(index.Results.Select(result => result["out"]), Results(table, plain.Value));
                    Assert.Equal(plain.Value, written.Output);
                }
            }
        });
    }

    private static IReadOnlyList<Value> Results(RuleTable table, Value plain)
    {
        var several = table.Policy is HitPolicy.Collect or HitPolicy.RuleOrder or HitPolicy.OutputOrder && table.Aggregation == Aggregation.None;
        return several ? ((Value.List)plain).Items : plain.IsNull ? [] : [plain];
    }

    private static RuleTable Made(int policy, int aggregation, (int Number, int Text, int Out)[] rows, bool otherwise) => new(
        "t", 1, "t", null, Policies[policy], Policies[policy] == HitPolicy.Collect ? (Aggregation)aggregation : Aggregation.None,
        [
            new InputColumn("number", "", "number", ColumnType.Number, null, null, null, ""),
            new InputColumn("text", "", "text", ColumnType.Text, null, null, null, ""),
        ],
        [new OutputColumn("out", ColumnType.Number, [Value.Of(3), Value.Of(1), Value.Of(2)], otherwise ? "9" : null, "")],
        [.. rows.Select((row, index) => new TableRow($"row-{index}", [NumberCells[row.Number], TextCells[row.Text]], [$"{row.Out}"], null, null, null, null, ""))],
        []);
}
