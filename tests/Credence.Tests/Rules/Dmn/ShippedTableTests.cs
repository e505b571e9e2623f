using Credence.Rules.Dmn;
using Credence.Rules.Feel;
using Credence.Rules.Tables;
using Credence.Tests.House;
using Xunit;

namespace Credence.Tests.Rules.Dmn;

/// <summary>The tables of <c>data/rules</c>, case by case, in four ways: by the index, plainly, and written as DMN XML and as a YAML model.</summary>
public sealed class ShippedTableTests
{
    public static TheoryData<string> Tables() =>
        [.. Directory.GetFiles(Path.Combine(Checkout.Root, "data", "rules"), "*.yaml").Where(IsTable).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Index_plain_evaluation_and_written_models_say_the_same(string file)
    {
        var table = RuleTable.Read(Path.Combine(Checkout.Root, "data", "rules", file));
        var problems = new List<TableProblem>();
        var prepared = TablePreparation.Read(table, [], problems);
        var models = new[] { ".dmn", ".yaml" }.Select(ending => new PreparedModel(RoundTripTests.Again(TableModel.Of(table), ending))).ToList();

        Assert.Empty(problems);
        Assert.All(models, model => Assert.Empty(model.Problems));
        Assert.NotEmpty(table.Cases);
        foreach (var one in table.Cases)
        {
            var index = table.Evaluate(one.Given);
            var plain = TableEvaluation.Evaluate(prepared!, one.Given, null);

            Assert.Equal(index.Rows, plain.Rows.Select(row => row.Id));
            Assert.Equal(Words.Shown(Results(index)), Words.Shown(Results(table, plain.Value)));
            foreach (var model in models)
            {
                var said = model.Evaluate(table.Id, one.Given, null);
                Assert.Empty(said.Errors);
                Assert.Equal(plain.Value, said.Output);
                Assert.Equal(index.Rows.Select(row => $"{table.Id}/{row}"), said.Held);
            }
        }
    }

    private static bool IsTable(string path) => File.ReadLines(path).Any(line => line.StartsWith("kind: table", StringComparison.Ordinal));

    private static Value.List Results(TableResult index) =>
        new([.. index.Results.Select(result => new Value.Context([.. result.OrderBy(pair => pair.Key, StringComparer.Ordinal)]))]);

    private static Value.List Results(RuleTable table, Value plain)
    {
        var several = table.Policy is HitPolicy.Collect or HitPolicy.RuleOrder or HitPolicy.OutputOrder && table.Aggregation == Aggregation.None;
        IReadOnlyList<Value> results = several ? ((Value.List)plain).Items : plain.IsNull ? [] : [plain];
        return new Value.List([.. results.Select(result => result is Value.Context context && table.Outputs.Count > 1
            ? new Value.Context([.. context.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal)])
            : new Value.Context([new(table.Outputs[0].Id, result)]))]);
    }
}
