using Credence.Rules;
using Credence.Rules.Tables;
using Xunit;

namespace Credence.Tests.Rules.Tables;

/// <summary>Each kind of finding, with its place and words.</summary>
public sealed class TableLintTests : IDisposable
{
    private const string Whole = """
        kind: table
        id: hours
        version: 1
        title: What to do with the hours
        source: test/hours
        hit-policy: unique
        inputs:
          - { id: hours, text: Hours a week, type: number, unit: hours, least: 0, most: 80 }
          - { id: pay, text: Who pays, type: text, values: [self, employer] }
        outputs:
          - { id: advice, type: text, values: [course, project, rest] }
        rows:
          - { id: few, when: { hours: "< 4" }, then: { advice: rest }, source: test/hours }
          - { id: many-self, when: { hours: ">= 4", pay: self }, then: { advice: project }, source: test/hours }
          - { id: many-employer, when: { hours: ">= 4", pay: employer }, then: { advice: course }, source: test/hours }
        """;

    private readonly TableFile _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public void A_whole_table_has_no_finding_but_that_unknown_inputs_lead_to_nothing()
    {
        var finding = Assert.Single(TableLint.Check(_file.Read(Whole)));

        Assert.Equal(("missing-default", LintSeverity.Note), (finding.Code, finding.Severity));
        Assert.Contains("'Hours a week', 'Who pays'", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gap_is_found_between_open_ends()
    {
        var finding = One("gap", Whole.Replace("\"< 4\"", "\"< 3.5\"", StringComparison.Ordinal));

        Assert.Equal("no row holds where 'Hours a week' is at least 3.5 and less than 4 hours, for example with hours: 3.5, pay: employer", finding.Message);
        Assert.Equal(_file.Path + ":1:1", finding.Where);
    }

    [Fact]
    public void A_gap_of_a_single_number_is_found()
    {
        var finding = One("gap", Whole.Replace("\">= 4\", pay: self", "\"> 4\", pay: self", StringComparison.Ordinal));

        Assert.Equal("no row holds where 'Hours a week' is 4 hours and 'Who pays' is 'self', for example with hours: 4, pay: self", finding.Message);
    }

    [Fact]
    public void A_default_or_a_policy_with_lists_makes_a_gap_no_finding()
    {
        var gap = Whole.Replace("\"< 4\"", "\"< 3.5\"", StringComparison.Ordinal);

        Assert.DoesNotContain(TableLint.Check(_file.Read(gap.Replace("rest] }", "rest], default: rest }", StringComparison.Ordinal))), finding => finding.Code == "gap");
        Assert.DoesNotContain(TableLint.Check(_file.Read(gap.Replace("hit-policy: unique", "hit-policy: collect", StringComparison.Ordinal))), finding => finding.Code == "gap");
    }

    [Fact]
    public void Rows_that_meet_in_one_number_overlap_under_unique()
    {
        var finding = TableLint.Check(_file.Read(Whole.Replace("\"< 4\"", "\"<= 4\"", StringComparison.Ordinal))).Last(finding => finding.Code == "overlap");

        Assert.Equal($"rows 'few' ({_file.Path}:13:5) and 'many-employer' both hold where 'Hours a week' is 4 hours and 'Who pays' is 'employer', for example with hours: 4, pay: employer", finding.Message);
        Assert.Equal(_file.Path + ":15:5", finding.Where);
    }

    [Fact]
    public void Rows_that_meet_and_say_the_same_are_allowed_under_any()
    {
        var any = Whole.Replace("hit-policy: unique", "hit-policy: any", StringComparison.Ordinal).Replace("\"< 4\"", "\"<= 4\"", StringComparison.Ordinal);

        Assert.Contains("say different things", TableLint.Check(_file.Read(any)).First(finding => finding.Code == "overlap").Message, StringComparison.Ordinal);
        Assert.DoesNotContain(TableLint.Check(_file.Read(any.Replace("project }", "rest }", StringComparison.Ordinal).Replace("course }", "rest }", StringComparison.Ordinal))), finding => finding.Code == "overlap");
    }

    [Fact]
    public void A_row_that_two_earlier_rows_cover_only_together_is_dead_under_first()
    {
        var first = Whole.Replace("hit-policy: unique", "hit-policy: first", StringComparison.Ordinal) + "\n  - { id: long, when: { hours: \"> 10\", pay: [self, employer] }, then: { advice: rest }, source: test/hours }";

        var finding = One("dead-row", first);

        Assert.Equal($"row 'long' can never decide: wherever it holds, 'many-self' ({_file.Path}:14:5), 'many-employer' ({_file.Path}:15:5) come before it", finding.Message);
        Assert.DoesNotContain(TableLint.Check(_file.Read(first.Replace("pay: [self, employer] }, then: { advice: rest", "pay: [self, employer, unknown] }, then: { advice: rest", StringComparison.Ordinal))), other => other.Code == "dead-row");
    }

    [Fact]
    public void A_row_is_dead_under_priority_where_better_rows_cover_it_wherever_they_stand()
    {
        var priority = Whole.Replace("hit-policy: unique", "hit-policy: priority", StringComparison.Ordinal) + "\n  - { id: long, when: { hours: \"< 2\" }, then: { advice: course }, source: test/hours }";

        Assert.DoesNotContain(TableLint.Check(_file.Read(priority)), finding => finding.Code == "dead-row");
        Assert.Contains("'few'", One("dead-row", priority.Replace("hours: \"< 2\"", "hours: \"< 5\"", StringComparison.Ordinal)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_no_living_row_says_is_named()
    {
        var finding = One("never-said", Whole.Replace("course, project, rest", "course, project, rest, degree", StringComparison.Ordinal));

        Assert.Equal("no row that can decide says 'degree' for output 'advice'", finding.Message);
        Assert.Equal(_file.Path + ":11:5", finding.Where);
    }

    [Fact]
    public void An_input_that_no_row_tests_is_named()
    {
        Assert.Equal("no row tests input 'pay'", One("unused-input", Whole.Replace(", pay: self", "", StringComparison.Ordinal).Replace(", pay: employer", "", StringComparison.Ordinal)).Message);
    }

    [Fact]
    public void A_number_outside_the_range_of_its_input_is_named()
    {
        var finding = One("outside-domain", Whole.Replace("\">= 4\", pay: self", "\"[4..90]\", pay: self", StringComparison.Ordinal));

        Assert.Contains("names 90, but the input takes a number of hours from 0 to 80", finding.Message, StringComparison.Ordinal);
        Assert.Equal(_file.Path + ":14:37", finding.Where);
    }

    [Fact]
    public void Rows_of_different_days_do_not_overlap_and_a_day_without_rows_is_a_gap()
    {
        var dated = Whole.Replace("- { id: few, when", "- { id: few-before, when: { hours: \"< 4\" }, then: { advice: project }, until: 2025-12-31, source: test/hours }\n  - { id: few, since: 2026-01-02, when", StringComparison.Ordinal);

        var findings = TableLint.Check(_file.Read(dated));

        Assert.DoesNotContain(findings, finding => finding.Code == "overlap");
        Assert.Equal("no row holds where 'Hours a week' is less than 4 hours and 'the day' is 2026-01-01, for example with hours: 0, pay: employer, on: 2026-01-01", findings.Single(finding => finding.Code == "gap").Message);
    }

    [Fact]
    public void Two_outputs_with_one_default_are_uneven()
    {
        var uneven = Whole.Replace("outputs:\n", "outputs:\n  - { id: more, type: text, default: none }\n", StringComparison.Ordinal).Replace("then: { ", "then: { more: x, ", StringComparison.Ordinal);

        Assert.Contains("output 'advice' has no default, although 'more' has one", One("missing-default", uneven).Message, StringComparison.Ordinal);
    }

    private LintFinding One(string code, string text)
    {
        var table = _file.Read(text);
        return Assert.Single(TableLint.Check(table), finding => finding.Code == code);
    }
}
