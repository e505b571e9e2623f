using Credence.Rules.Feel;
using Credence.Sources;
using Xunit;

namespace Credence.Tests.Rules.Tables;

/// <summary>A table that is not sound stops at its place in the file.</summary>
public sealed class TableReadingTests : IDisposable
{
    private readonly TableFile _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public void A_sound_table_is_read_with_its_cells_as_unary_tests()
    {
        var table = _file.Read(TableFile.Sound);

        Assert.Equal(("tiers", 4, 2, 3, 2), (table.Id, table.Inputs.Count, table.Outputs.Count, table.Rows.Count, table.Cases.Count));
        Assert.Equal([">= 5000", "\"unknown-name\"", "-", "-"], table.Rows[0].Tests);
        Assert.Equal(["-", "\"known\", \"listed\"", "true", ">= date(\"2026-01-01\")"], table.Rows[1].Tests);
        Assert.Equal(["4", "\"Dear, and nobody knows \\\"them\\\"\""], table.Rows[0].Outputs);
        Assert.Equal("null", table.Rows[2].Tests[0]);
    }

    [Theory]
    [InlineData("provider: unknown-name }\n    then: { tier: 4", "provder: unknown-name }\n    then: { tier: 4", "no input 'provder'", 17, 40)]
    [InlineData("provider: [known, listed]", "provider: [known, famous]", "'famous' can never hold for 'provider'", 21, 31)]
    [InlineData("provider: [known, listed]", "provider: [known, '\"famous\"']", "'famous' can never hold for 'provider', which takes known, listed, unknown-name", 21, 31)]
    [InlineData("\">= 5000\"", "\">= 50 00\"", "is no test for 'price'", 17, 27)]
    [InlineData("\">= 5000\"", "\"> 100000\"", "can never hold for 'price', which takes a number of US dollars from 0 to 100,000", 17, 20)]
    [InlineData("\">= 5000\"", "known", "is no test of constants", 17, 20)]
    [InlineData("\">= 5000\"", "'\"known\"'", "can never hold", 17, 20)]
    [InlineData("tier: 4", "tier: 5", "'5' is not among the values of 'tier': 1, 2, 3, 4", 18, 19)]
    [InlineData("tier: 4", "tier: four", "'four' is no number", 18, 19)]
    [InlineData("tier: 4, says", "says", "output 'tier' is missing", 18, 11)]
    [InlineData("says: fine", "says: fine, more: 1", "unknown key 'more'", 22, 34)]
    [InlineData("    source: test/flags\n", "", "'source' is missing", 16, 5)]
    [InlineData("- id: known-and-graded", "- id: costly-stranger", "id 'costly-stranger' is used twice", 20, 9)]
    [InlineData("- id: known-and-graded", "- id: Known", "'Known' is no id", 20, 9)]
    [InlineData("hit-policy: unique", "hit-policy: unique\naggregation: sum", "only with hit policy collect", 7, 14)]
    [InlineData("hit-policy: unique", "hit-policy: best", "'hit-policy' must be one of unique", 6, 13)]
    [InlineData("most: 100000", "most: -1", "'most' must be above 'least'", 8, 94)]
    [InlineData("default: 3", "default: 9", "'9' is not among the values", 13, 62)]
    [InlineData("rows: [costly-stranger]", "rows: [stranger]", "no row 'stranger'", 29, 96)]
    [InlineData("price: 9000", "price: -1", "'price' takes a number of US dollars from 0 to 100,000, not '-1'", 29, 37)]
    [InlineData("version: 1", "version: 0.5", "'version' must be a whole number", 3, 10)]
    [InlineData("graded: true", "graded: yes", "is no test of constants", 21, 48)]
    [InlineData("source: test/flags", "source: test/flags\n    since: 2026-02-01\n    until: 2026-01-01", "'until' lies before 'since'", 21, 12)]
    public void A_table_that_is_not_sound_stops_at_its_place(string part, string instead, string complaint, int line, int column)
    {
        Assert.Contains(part, TableFile.Sound, StringComparison.Ordinal);

        var wrong = Assert.Throws<UnusableInputException>(() => _file.Read(TableFile.Sound.Replace(part, instead, StringComparison.Ordinal)));

        Assert.Contains(complaint, wrong.What, StringComparison.Ordinal);
        Assert.Equal(FormattableString.Invariant($"{_file.Path}:{line}:{column}"), wrong.Where);
    }

    [Fact]
    public void An_input_outside_its_domain_is_an_error_as_a_value()
    {
        var result = _file.Read(TableFile.Sound).Evaluate(new Dictionary<string, object?> { ["price"] = 200000, ["provider"] = "nobody" });

        Assert.Equal(
            ["'price' takes a number of US dollars from 0 to 100,000, not '200,000'", "'provider' takes known, listed, unknown-name, not 'nobody'"], result.Errors);
        Assert.Empty(result.Results);
    }

    [Fact]
    public void A_row_that_holds_decides_and_nothing_else_can_change_it()
    {
        var result = _file.Read(TableFile.Sound).Evaluate(new Dictionary<string, object?> { ["price"] = "9000", ["provider"] = "unknown-name" });

        Assert.Equal(new Value.Number(4), result.First("tier"));
        Assert.Equal(["costly-stranger"], result.Rows);
        Assert.Empty(result.Open);
        Assert.Empty(result.Unknown);
    }

    [Fact]
    public void Inputs_not_known_that_could_still_matter_are_named()
    {
        var result = _file.Read(TableFile.Sound).Evaluate(new Dictionary<string, object?> { ["provider"] = "known", ["updated"] = new DateOnly(2026, 3, 1) });

        Assert.Equal(new Value.Number(3), result.First("tier"));
        Assert.Equal(["known-and-graded"], result.Open);
        Assert.Equal(["graded"], result.Unknown);
    }

    [Fact]
    public void A_table_on_a_day_has_the_rows_of_that_day()
    {
        var table = _file.Read(TableFile.Sound.Replace("source: test/flags", "source: test/flags\n    until: 2026-01-31", StringComparison.Ordinal));

        Assert.Equal(3, table.On(new DateOnly(2026, 1, 31)).Rows.Count);
        Assert.Equal(2, table.On(new DateOnly(2026, 2, 1)).Rows.Count);
    }
}
