using Credence.Rules.Feel;
using Xunit;

namespace Credence.Tests.Rules.Feel;

public sealed class FeelParserTests
{
    [Theory]
    [InlineData("1 +", 3)]
    [InlineData("(1", 2)]
    [InlineData("\"abc", 0)]
    [InlineData("1 2", 2)]
    [InlineData("[1..", 4)]
    [InlineData("a # b", 2)]
    [InlineData("@\"no date\"", 0)]
    [InlineData("1e99", 0)]
    [InlineData("if 1 then 2", 11)]
    [InlineData("1 /* one", 2)]
    [InlineData("1 /*/", 2)]
    public void A_problem_says_where_it_is(string text, int at)
    {
        var parsed = FeelParser.Expression(text, []);

        Assert.Null(parsed.Result);
        Assert.Equal(at, parsed.Problem!.At);
    }

    [Fact]
    public void The_longest_known_name_is_meant()
    {
        var both = FeelParser.Expression("pay - gap", ["pay", "gap", "pay - gap"]).Result;
        var single = FeelParser.Expression("pay - gap", ["pay", "gap"]).Result;

        Assert.IsType<Expression.Name>(both);
        Assert.IsType<Expression.Binary>(single);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("-", true)]
    [InlineData("- 1", false)]
    public void A_dash_alone_is_any_value(string cell, bool any)
    {
        Assert.Equal(any, FeelParser.UnaryTests(cell, []).Result!.IsAny);
    }

    [Fact]
    public void Cells_are_read_into_their_cases()
    {
        var tests = FeelParser.UnaryTests("\"a\", -5, date(\"2026-01-01\"), < 5, [1..5), ? > 3, b + 1", ["b"]).Result!.Tests;

        Assert.Collection(
            tests,
            test => Assert.Equal(new Value.Text("a"), Assert.IsType<PositiveTest.Constant>(test).Value),
            test => Assert.Equal(new Value.Number(-5), Assert.IsType<PositiveTest.Constant>(test).Value),
            test => Assert.Equal(new Value.Date(new DateOnly(2026, 1, 1)), Assert.IsType<PositiveTest.Constant>(test).Value),
            test => Assert.Equal(FeelOperator.Less, Assert.IsType<PositiveTest.Comparison>(test).Operator),
            test => Assert.True(Assert.IsType<PositiveTest.Interval>(test) is { LowOpen: false, HighOpen: true }),
            test => Assert.True(Assert.IsType<PositiveTest.Other>(test).UsesInput),
            test => Assert.False(Assert.IsType<PositiveTest.Other>(test).UsesInput));
    }

    [Theory]
    [InlineData("not(\"a\", \"b\")", true)]
    [InlineData("not(? > 3)", true)]
    [InlineData("not(true) and ? > 3", false)]
    public void Not_around_the_whole_cell_negates_it(string cell, bool negated)
    {
        Assert.Equal(negated, FeelParser.UnaryTests(cell, []).Result!.Negated);
    }

    [Theory]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("not(")]
    [InlineData("-")]
    [InlineData("if a then ")]
    [InlineData("1 in (")]
    [InlineData("{a: ")]
    [InlineData("f(")]
    public void Deep_nesting_is_refused(string opening)
    {
        var parsed = FeelParser.Expression(string.Concat(Enumerable.Repeat(opening, 5000)), []);

        Assert.Null(parsed.Result);
        Assert.NotNull(parsed.Problem);
    }
}
