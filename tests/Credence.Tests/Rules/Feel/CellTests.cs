using Credence.Rules.Feel;
using Xunit;

namespace Credence.Tests.Rules.Feel;

public sealed class CellTests
{
    [Theory]
    [InlineData("-", "null", "true")]
    [InlineData("< 5", "4", "true")]
    [InlineData("< 5", "5", "false")]
    [InlineData("< 5", "null", "null")]
    [InlineData("not(< 5)", "null", "null")]
    [InlineData("not(\"a\")", "null", "true")]
    [InlineData("null", "null", "true")]
    [InlineData("null", "1", "false")]
    [InlineData("[1..5]", "5", "true")]
    [InlineData("(1..5)", "5", "false")]
    [InlineData("[\"a\"..\"c\"]", "\"b\"", "true")]
    [InlineData("\"a\", \"b\"", "\"b\"", "true")]
    [InlineData(">= date(\"2018-01-01\")", "date(\"2018-01-01\")", "true")]
    [InlineData("< duration(\"P1D\")", "duration(\"PT23H\")", "true")]
    [InlineData("? * 2 = 8", "4", "true")]
    [InlineData("limit", "7", "true")]
    [InlineData("< limit", "7", "false")]
    [InlineData("[1, 2]", "2", "true")]
    [InlineData("2", "[2]", "true")]
    [InlineData("list contains(?, 3)", "[1, 3]", "true")]
    [InlineData("true", "null", "false")]
    [InlineData("false", "false", "true")]
    public void A_cell_holds_fails_or_is_not_known(string cell, string input, string expected)
    {
        var values = new Dictionary<string, Value> { ["limit"] = new Value.Number(7) };
        var tests = FeelParser.UnaryTests(cell, values.Keys).Result!;

        var holds = CellEvaluation.Holds(tests, FeelEvaluator.Evaluate(input, values, null).Value, Scope.Of(values), new Evaluation(null));

        Assert.Equal(expected, Words.Shown(Value.Of(holds)));
    }
}
