using Credence.App.Hosting;
using Xunit;

namespace Credence.App.Tests.Hosting;

public sealed class TextTableTests
{
    private static readonly TextColumn[] Columns =
    [
        new("name", Side.Left, 0, 12),
        TextColumn.Numbers("n"),
        new("first extra", Side.Right, 1, int.MaxValue),
        new("last extra", Side.Right, 2, int.MaxValue),
    ];

    private static readonly IReadOnlyList<string>[] Rows = [["short", "1,000", "a", "b"], ["a name of five words", "7", "c", "d"]];

    [Fact]
    public void Names_stand_left_numbers_right_and_long_names_go_on_below()
    {
        var table = new TextTable(Columns, Rows, 80);

        Assert.Equal(
            [
                "name              n  first extra  last extra",
                "short         1,000            a           b",
                "a name of         7            c           d",
                "five words",
            ],
            table.Lines());
        Assert.Empty(table.LeftOut);
    }

    [Theory]
    [InlineData(44, "")]
    [InlineData(43, "last extra")]
    [InlineData(32, "last extra")]
    [InlineData(31, "first extra, last extra")]
    [InlineData(1, "first extra, last extra")]
    public void The_least_needed_columns_give_way_first_and_are_named(int width, string leftOut)
    {
        var table = new TextTable(Columns, Rows, width);

        Assert.Equal(leftOut, string.Join(", ", table.LeftOut));
        Assert.All(table.Lines(), line => Assert.InRange(line.Length, 1, Math.Max(width, 19)));
    }

    [Fact]
    public void Lines_break_at_spaces_only_and_never_inside_an_interval()
    {
        Assert.Equal(["a share of", "0.71\u00A0%", "(0.43–1.17\u00A0%)"], Wrapping.Lines("a share of 0.71\u00A0% (0.43–1.17\u00A0%)", 11));
    }
}
