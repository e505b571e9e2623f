using System.Xml.Linq;
using Credence.Rules;
using Credence.Rules.Dmn;
using Credence.Rules.Feel;
using Credence.Rules.Tables;
using Xunit;

namespace Credence.Tests.Rules.Tables;

public sealed class TableEvaluationTests
{
    private static readonly string[][] Overlapping = [["< 10", "1", "\"low\""], ["> 5", "2", "\"high\""], ["> 5", "2", "\"high\""], ["> 20", "1", "\"top\""]];

    [Theory]
    [InlineData(HitPolicy.Unique, Aggregation.None, 3, "{points: 1, word: \"low\"}", "1")]
    [InlineData(HitPolicy.Unique, Aggregation.None, 7, "null", "1 2 3")]
    [InlineData(HitPolicy.Any, Aggregation.None, 15, "{points: 2, word: \"high\"}", "2 3")]
    [InlineData(HitPolicy.Any, Aggregation.None, 7, "null", "1 2 3")]
    [InlineData(HitPolicy.First, Aggregation.None, 30, "{points: 2, word: \"high\"}", "2 3 4")]
    [InlineData(HitPolicy.Priority, Aggregation.None, 30, "{points: 1, word: \"top\"}", "2 3 4")]
    [InlineData(HitPolicy.RuleOrder, Aggregation.None, 7, "[{points: 1, word: \"low\"}, {points: 2, word: \"high\"}, {points: 2, word: \"high\"}]", "1 2 3")]
    [InlineData(HitPolicy.OutputOrder, Aggregation.None, 30, "[{points: 1, word: \"top\"}, {points: 2, word: \"high\"}, {points: 2, word: \"high\"}]", "2 3 4")]
    [InlineData(HitPolicy.Collect, Aggregation.Count, 30, "3", "2 3 4")]
    [InlineData(HitPolicy.Collect, Aggregation.Sum, 30, "null", "2 3 4")]
    public void Each_hit_policy_says_what_it_says(HitPolicy policy, Aggregation aggregation, int input, string expected, string rows)
    {
        var table = Made(policy, aggregation, 2, Overlapping, null);

        var result = TableEvaluation.Evaluate(table, new Dictionary<string, Value> { ["hours"] = new Value.Number(input) }, null);

        Assert.Equal(expected, Words.Shown(result.Value));
        Assert.Equal(rows, string.Join(' ', result.Rows.Select(row => row.Id)));
        Assert.Equal(expected == "null", result.Problems.Count > 0);
    }

    [Theory]
    [InlineData(Aggregation.None, "[2, 2, 1]")]
    [InlineData(Aggregation.Sum, "5")]
    [InlineData(Aggregation.Min, "1")]
    [InlineData(Aggregation.Max, "2")]
    [InlineData(Aggregation.Count, "3")]
    public void Collect_joins_one_output(Aggregation aggregation, string expected)
    {
        var table = Made(HitPolicy.Collect, aggregation, 1, Overlapping, null);

        var result = TableEvaluation.Evaluate(table, new Dictionary<string, Value> { ["hours"] = new Value.Number(30) }, null);

        Assert.Equal(expected, Words.Shown(result.Value));
    }

    [Theory]
    [InlineData(HitPolicy.First, Aggregation.None, null, "null")]
    [InlineData(HitPolicy.First, Aggregation.None, "3", "3")]
    [InlineData(HitPolicy.Collect, Aggregation.None, null, "[]")]
    [InlineData(HitPolicy.Collect, Aggregation.Count, null, "null")]
    [InlineData(HitPolicy.Collect, Aggregation.Sum, null, "null")]
    public void Without_a_row_the_default_or_nothing_holds(HitPolicy policy, Aggregation aggregation, string? otherwise, string expected)
    {
        var table = Made(policy, aggregation, 1, Overlapping, otherwise);

        var result = TableEvaluation.Evaluate(table, new Dictionary<string, Value>(), null);

        Assert.Equal(expected, Words.Shown(result.Value));
        Assert.Empty(result.Rows);
        Assert.Empty(result.Problems);
    }

    [Fact]
    public void A_value_that_is_not_allowed_is_an_error_and_an_unknown_one_is_not()
    {
        var table = Made(HitPolicy.First, Aggregation.None, 1, [["-", "1", "\"\""]], null, "[0..100]");

        var outside = TableEvaluation.Evaluate(table, new Dictionary<string, Value> { ["hours"] = new Value.Number(101) }, null);
        var unknown = TableEvaluation.Evaluate(table, new Dictionary<string, Value>(), null);

        Assert.True(outside.Value.IsNull);
        Assert.Contains("allowed are [0..100]", Assert.Single(outside.Problems).Message, StringComparison.Ordinal);
        Assert.Equal("1", Words.Shown(unknown.Value));
    }

    [Theory]
    [InlineData(0, double.PositiveInfinity, ">= 0", -1)]
    [InlineData(double.NegativeInfinity, 10, "<= 10", 11)]
    [InlineData(0, 10, "[0..10]", 11)]
    public void A_range_with_one_end_alone_is_a_range_too(double least, double most, string test, int outside)
    {
        var plain = Plain(HitPolicy.First, Aggregation.None, 1, [["-", "1", ""]], null, null);
        plain = plain with { Inputs = [plain.Inputs[0] with { Range = new AnswerRange("", least, most) }] };

        var result = TableEvaluation.Evaluate(TablePreparation.Read(plain, [], new List<TableProblem>())!, new Dictionary<string, Value> { ["hours"] = new Value.Number(outside) }, null);
        using var xml = new StringWriter();
        DmnXmlWriter.Write(TableModel.Of(plain), xml);

        Assert.Contains($"allowed are {test}", Assert.Single(result.Problems).Message, StringComparison.Ordinal);
        Assert.Equal(test, XDocument.Parse(xml.ToString()).Descendants().Single(element => element.Name.LocalName == "inputValues").Value.Trim());
    }

    [Fact]
    public void A_sum_that_passes_the_largest_number_is_null_although_its_end_would_fit()
    {
        const string most = "70000000000000000000000000000";
        var table = Plain(HitPolicy.Collect, Aggregation.Sum, 1, [["-", most, ""], ["-", most, ""], ["-", "-" + most, ""], ["-", "-" + most, ""]], null, null);
        table = table with { Outputs = [table.Outputs[0] with { Values = null }] };

        var outcome = CompiledTable.Of(table)!.Evaluate([Value.Null]);

        Assert.True(Assert.Single(outcome.Results)["points"].IsNull);
    }

    [Fact]
    public void A_row_holds_only_while_it_is_in_force()
    {
        var table = Made(HitPolicy.Collect, Aggregation.None, 1, [["-", "1", "\"\""], ["-", "2", "\"\""]], null);
        var rows = table.Rows.Select((row, index) => row with { Row = row.Row with { Since = index == 1 ? new DateOnly(2026, 6, 1) : null, Until = index == 0 ? new DateOnly(2026, 6, 1) : null } });
        table = table with { Rows = [.. rows] };

        var results = new[] { new DateTime(2026, 5, 31), new DateTime(2026, 6, 1), new DateTime(2026, 6, 2) }
            .Select(day => Words.Shown(TableEvaluation.Evaluate(table, new Dictionary<string, Value>(), day).Value));

        Assert.Equal(["[1]", "[1, 2]", "[2]"], results);
    }

    [Fact]
    public void A_cell_that_cannot_be_read_is_named_with_its_place()
    {
        var problems = new List<TableProblem>();

        var prepared = TablePreparation.Read(Plain(HitPolicy.First, Aggregation.None, 1, [["< ", "1", "\"\""]], null, null), [], problems);

        Assert.Null(prepared);
        Assert.Equal("t.yaml:1:1", Assert.Single(problems).Where);
        Assert.StartsWith("(1, hours, character 3)", problems[0].Message, StringComparison.Ordinal);
    }

    private static PreparedTable Made(HitPolicy policy, Aggregation aggregation, int outputs, string[][] rows, string? otherwise, string? allowed = null) =>
        TablePreparation.Read(Plain(policy, aggregation, outputs, rows, otherwise, allowed), [], new List<TableProblem>())!;

    private static RuleTable Plain(HitPolicy policy, Aggregation aggregation, int outputs, string[][] rows, string? otherwise, string? allowed)
    {
        OutputColumn[] columns =
        [
            new("points", ColumnType.Number, [new Value.Number(1), new Value.Number(2), new Value.Number(3)], otherwise, ""),
            new("word", ColumnType.Text, null, null, ""),
        ];
        return new RuleTable(
            "t", 1, "", null, policy, aggregation,
            [new InputColumn("hours", "", "hours", ColumnType.Number, null, null, null, "") { Allowed = allowed }],
            columns[..outputs],
            [.. rows.Select((row, index) => new TableRow($"{index + 1}", [row[0]], row[1..(1 + outputs)], null, null, null, null, "t.yaml:1:1"))],
            []);
    }
}
