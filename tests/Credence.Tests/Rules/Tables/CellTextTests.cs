using CsCheck;
using Credence.Rules.Feel;
using Credence.Rules.Tables;
using Credence.Sources;
using Xunit;

namespace Credence.Tests.Rules.Tables;

/// <summary>Whatever stands in a cell, it is read or complained of at its place; and a set holds what the plain evaluation holds.</summary>
public sealed class CellTextTests
{
    private static readonly string[] Pieces =
        ["<", "<=", ">", ">=", "=", "!=", "[", "]", "(", ")", "..", ",", "not(", "-", "null", "unknown", "true", "5", "-3.5", "1e9", "99999999999999999999999999999999", "\"a\"", "\"", "a", "date(\"2026-01-01\")", "date(\"9999-12-31\")", "date(\"0001-01-01\")", "2026-02-30", "2026-01-01", "?", "@\"2026-01-01\"", "if", "{", " "];

    [Fact]
    public void A_cell_of_any_text_is_read_or_complained_of()
    {
        var texts = Gen.OneOf(Gen.String, Gen.Int[0, Pieces.Length - 1].Array[1, 6].Select(picks => string.Join(' ', picks.Select(pick => Pieces[pick]))));
        Gen.Select(texts, Gen.Int[0, 3]).Sample(
            (text, c) =>
            {
                var column = MadeTables.Columns[c];
                string test;
                try
                {
                    test = CellText.Read(column, [new YamlScalar(text, true, "cell", 1, 1)]);
                }
                catch (UnusableInputException wrong)
                {
                    Assert.StartsWith("cell:1:", wrong.Where, StringComparison.Ordinal);
                    return;
                }

                var table = new RuleTable("one", 1, "One", null, HitPolicy.First, Aggregation.None, [column], [new("o", ColumnType.Number, null, null, "")], [new("r", [test], ["1"], null, null, null, null, "")], []);
                var plain = TablePreparation.Read(table, [], [])!;
                TableLint.Check(table);
                foreach (var value in MadeTables.Grid[c].Append(CompiledTable.Of(table)!.Space.Columns[0].All[^1].Sample))
                {
                    var given = new Dictionary<string, Value> { [column.Id] = value };
                    Assert.Equal(TableEvaluation.Evaluate(plain, given, null).Value, CompiledTable.Of(table)!.Evaluate([value]).Results is [var result] ? result["o"] : Value.Null);
                }
            },
            iter: 3_000);
    }

    [Theory]
    [InlineData("n", "< 2", "less than 2 hours")]
    [InlineData("n", "(1..4]", "more than 1 and at most 4 hours")]
    [InlineData("n", "1, > 3", "1 hours or more than 3 hours")]
    [InlineData("n", "null", "not known")]
    [InlineData("n", ">= 0", "known")]
    [InlineData("t", "not(\"b\")", "anything but 'b', or not known")]
    [InlineData("t", "\"a\"", "'a'")]
    [InlineData("b", "true, null", "true, or not known")]
    [InlineData("d", "< date(\"2026-01-02\")", "before 2026-01-02")]
    [InlineData("d", "date(\"2026-01-02\")", "2026-01-02")]
    [InlineData("d", "-", "anything")]
    public void A_set_is_said_in_plain_words(string input, string cell, string words)
    {
        var column = MadeTables.Columns.First(column => column.Id == input);

        Assert.Equal(words, CellWords.Of(CellReading.SetOf(FeelParser.UnaryTests(cell, []).Result!)!, column));
    }

    [Fact]
    public void Sets_join_meet_and_turn_round_as_their_members_do()
    {
        var sets = Gen.Select(MadeTables.Any, Gen.Int[0, 3]).Select((table, c) => (Column: c, Sets: TableCells.SetsOf(table).Select(row => row[c]!).ToList()));
        sets.Sample(one =>
        {
            var (left, right) = (one.Sets[0], one.Sets[^1]);
            foreach (var value in MadeTables.Grid[one.Column])
            {
                Assert.Equal(left.Contains(value) || right.Contains(value), left.Union(right).Contains(value));
                Assert.Equal(left.Contains(value) && right.Contains(value), left.Intersect(right).Contains(value));
                Assert.Equal(!left.Contains(value), left.Complement().Contains(value));
            }

            Assert.Equal(left, left.Complement().Complement());
            Assert.True(left.Intersect(left.Complement()).IsEmpty);
            Assert.Equal(CellSet.All, left.Union(left.Complement()));
        });
    }
}
