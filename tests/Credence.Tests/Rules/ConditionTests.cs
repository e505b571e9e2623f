using Credence.Rules;
using Xunit;

namespace Credence.Tests.Rules;

/// <summary>Cells and rows of conditions, in logic of three values.</summary>
public sealed class ConditionTests
{
    [Theory]
    [InlineData("azure", "azure", true)]
    [InlineData("azure", "aws", false)]
    [InlineData("< 4", "3.9", true)]
    [InlineData("< 4", "4", false)]
    [InlineData("<= 4", "4", true)]
    [InlineData("> 4", "4", false)]
    [InlineData(">= 4", "4", true)]
    [InlineData("[1..5]", "1", true)]
    [InlineData("[1..5]", "5", true)]
    [InlineData("[1..5]", "5.1", false)]
    [InlineData("< 4", "few", false)]
    public void A_unary_test_holds_as_the_standard_says(string test, string answer, bool holds)
    {
        Assert.Equal(holds, UnaryTest.Parse(test)!.Holds(answer));
    }

    [Theory]
    [InlineData("")]
    [InlineData("< x")]
    [InlineData("[5..1]")]
    [InlineData("System.Exit()")]
    [InlineData("a b")]
    public void What_is_no_unary_test_is_refused(string text)
    {
        Assert.Null(UnaryTest.Parse(text));
    }

    [Fact]
    public void A_row_is_false_by_one_false_cell_even_where_another_is_unanswered()
    {
        var row = new Condition([Cell("a", "yes"), Cell("b", "yes")]);

        Assert.Null(row.Holds(new Dictionary<string, string> { ["b"] = "yes" }));
        Assert.False(row.Holds(new Dictionary<string, string> { ["b"] = "no" }));
        Assert.True(row.Holds(new Dictionary<string, string> { ["a"] = "yes", ["b"] = "yes" }));
    }

    [Fact]
    public void Open_names_the_unanswered_question_that_decides_between_rows()
    {
        IReadOnlyList<Condition> rows = [new([Cell("a", "yes"), Cell("b", "yes")]), new([Cell("c", "yes")])];

        Assert.Equal(["b", "c"], Condition.Open(rows, new Dictionary<string, string> { ["a"] = "yes" }));
        Assert.Empty(Condition.Open(rows, new Dictionary<string, string> { ["c"] = "yes" }));
    }

    [Fact]
    public void A_cell_that_allows_unknown_holds_without_an_answer_and_still_names_the_question()
    {
        IReadOnlyList<Condition> rows = [new([Cell("a", "unknown")])];

        Assert.True(Condition.Any(rows, new Dictionary<string, string>()));
        Assert.False(Condition.Any(rows, new Dictionary<string, string> { ["a"] = "yes" }));
        Assert.Equal(["a"], Condition.Open(rows, new Dictionary<string, string>()));
    }

    private static KeyValuePair<string, IReadOnlyList<UnaryTest>> Cell(string question, string test) => new(question, [UnaryTest.Parse(test)!]);
}
