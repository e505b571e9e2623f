using CsCheck;
using Credence.Rules;
using Credence.Rules.Dmn;
using Credence.Rules.Feel;
using Credence.Rules.Tables;
using Credence.Tests.Rules.Drawing;
using Xunit;

namespace Credence.Tests.Rules;

public sealed class FlowTableTests
{
    [Fact]
    public void The_table_of_a_flow_says_the_same_for_every_full_set_of_answers()
    {
        Flows.Random.Sample(
            flow =>
            {
                var table = FlowTable.Of(flow);
                foreach (var answers in Assignments(flow))
                {
                    var result = table.Evaluate(answers.ToDictionary(pair => pair.Key, pair => (object?)pair.Value));

                    Assert.Empty(result.Errors);
                    Assert.Equal(new Value.Text(flow.Evaluate(answers).Outcome!), result.First("outcome"));
                }
            },
            iter: 100);
    }

    [Fact]
    public void The_shipped_flow_written_as_DMN_and_read_again_says_the_same_for_every_full_set_of_answers()
    {
        using var xml = new StringWriter();
        DmnXmlWriter.Write(TableModel.Of(FlowTable.Of(Flows.Shipped)), xml);
        var model = new PreparedModel(DmnXmlReader.Read("chart.dmn", new StringReader(xml.ToString())).Model!);

        foreach (var answers in Assignments(Flows.Shipped))
        {
            var result = model.Evaluate(Flows.Shipped.Id, answers.ToDictionary(pair => pair.Key, pair => (Value)new Value.Text(pair.Value)), null);

            Assert.Empty(result.Errors);
            Assert.Equal(new Value.Text(Flows.Shipped.Evaluate(answers).Outcome!), result.Output);
        }
    }

    [Fact]
    public void A_flow_has_one_row_for_each_way_through()
    {
        Assert.Equal(4, FlowTable.Of(Flows.Shipped).Rows.Count);
        Assert.Equal(5, FlowTable.Of(Flows.Meeting).Rows.Count);
    }

    [Fact]
    public void Every_shipped_table_written_and_read_again_is_the_same()
    {
        var folder = Directory.CreateTempSubdirectory("credence-tables-").FullName;
        foreach (var file in Directory.GetFiles(Path.Combine(House.Checkout.Root, "data", "rules"), "*.yaml").Order(StringComparer.Ordinal))
        {
            if (!File.ReadAllText(file).Contains("\nkind: table\n", StringComparison.Ordinal))
                continue;
            var (table, copy) = (RuleTable.Read(file), Path.Combine(folder, "copy.yaml"));
            File.WriteAllText(copy, TableWriting.Of(table));
            var again = RuleTable.Read(copy);

            Assert.Equal(0, RulesDiff.Of(table, again).Changed);
            Assert.Empty(RulesDiff.Of(table, again).Edited);
            Assert.Equal(table.Source, again.Source);
            Assert.Equal(table.Rows.Select(row => (row.Id, row.Source, row.Note, string.Join('|', row.Tests), string.Join('|', row.Outputs))), again.Rows.Select(row => (row.Id, row.Source, row.Note, string.Join('|', row.Tests), string.Join('|', row.Outputs))));
            Assert.Equal(TableCases.Run(table).Results.Select(one => one.Problem), TableCases.Run(again).Results.Select(one => one.Problem));
            Assert.Equal(TableWriting.Of(table), TableWriting.Of(again));
        }

        Directory.Delete(folder, recursive: true);
    }

    private static IEnumerable<Dictionary<string, string>> Assignments(Flow flow) =>
        flow.Questions.Aggregate<Question, IEnumerable<Dictionary<string, string>>>([[]], (all, question) =>
            all.SelectMany(one => question.Options.Select(option => new Dictionary<string, string>(one) { [question.Id] = option.Id })));
}
