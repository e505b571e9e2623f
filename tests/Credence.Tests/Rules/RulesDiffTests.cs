using CsCheck;
using Credence.Rules;
using Credence.Rules.Feel;
using Credence.Rules.Tables;
using Credence.Tests.House;
using Credence.Tests.Rules.Tables;
using Xunit;

namespace Credence.Tests.Rules;

/// <summary>What changed between two versions, and files that are checked together.</summary>
public sealed class RulesDiffTests : IDisposable
{
    private readonly TableFile _file = new();
    private readonly TableFile _other = new();

    public void Dispose()
    {
        _file.Dispose();
        _other.Dispose();
    }

    [Fact]
    public void Assignments_whose_outcome_changed_are_counted_and_shown()
    {
        _file.Read(TableFile.Sound);
        _other.Read(TableFile.Sound.Replace("\">= 5000\"", "\">= 4000\"", StringComparison.Ordinal));

        var diff = RulesDiff.Of(_file.Path, _other.Path);

        Assert.Equal(["costly-stranger"], diff.Edited);
        Assert.Empty(diff.Added);
        Assert.Equal((4 * 4 * 3 * 3, 9), (diff.Regions, diff.Changed));
        Assert.Equal("tier: 3, says: unknown", diff.Examples[0].Old);
        Assert.Equal("4,000", diff.Examples[0].Given["price"]);
        Assert.True(diff.VersionIsMissing);
        Assert.Equal($"outcomes changed for 9 of 144 assignments, but the version is still 1", RuleFiles.LintChange(RulesDiff.Of(_file.Path, _other.Path), _other.Path)!.Message);
    }

    [Fact]
    public void Rows_in_another_order_or_with_another_note_change_nothing()
    {
        var table = _file.Read(TableFile.Sound);

        var diff = RulesDiff.Of(table, table with { Rows = [.. table.Rows.Reverse().Select(row => row with { Note = "new" })] });

        Assert.Equal(0, diff.Changed);
        Assert.Empty(diff.Edited);
        Assert.False(diff.VersionIsMissing);
    }

    [Fact]
    public void Changed_outcomes_of_tables_are_those_that_trying_every_point_finds()
    {
        Gen.Select(MadeTables.Any, MadeTables.Any).Sample(
            (one, two) =>
            {
                var other = two with { Policy = one.Policy, Aggregation = one.Aggregation, Outputs = one.Outputs };
                var differ = MadeTables.Points().Any(point => Said(one, point) != Said(other, point));

                var diff = RulesDiff.Of(one, other);

                Assert.False(diff.Capped);
                Assert.Equal(differ, diff.Changed > 0);
                Assert.Equal(differ, diff.Examples.Count > 0);
            },
            iter: 100);
    }

    [Fact]
    public void A_flow_with_one_option_led_elsewhere_changes_the_assignments_that_pass_it()
    {
        var path = Path.Combine(Checkout.Root, "data", "rules", "should-i-certify.yaml");
        var text = File.ReadAllText(path);
        var start = text.IndexOf("No, I want to learn for my studies", StringComparison.Ordinal);
        File.WriteAllText(_other.Path, text[..start] + text[start..].Replace("outcome: free-resources\n        source", "outcome: projects-and-publications\n        source", StringComparison.Ordinal)
            .Replace("  - id: free-resources\n    text: Free resources are likely to be enough\n    source: seed-b/flowchart\n", "", StringComparison.Ordinal)
            .Replace("expect: free-resources", "expect: projects-and-publications", StringComparison.Ordinal));

        var diff = RulesDiff.Of(path, _other.Path);

        Assert.Equal((8, 2), (diff.Regions, diff.Changed));
        Assert.Equal(["changing-careers=no"], diff.Edited);
        Assert.Equal(("free-resources", "projects-and-publications"), (Assert.Single(diff.Examples).Old, diff.Examples[0].New));
        Assert.True(diff.VersionIsMissing);
    }

    [Fact]
    public void A_folder_is_checked_whole_and_a_file_that_cannot_be_read_is_a_finding()
    {
        _file.Read(TableFile.Sound);
        File.WriteAllText(_file.Path + ".bad.yaml", "kind: table\nid: bad\n");
        File.WriteAllText(_file.Path + ".twin.yaml", TableFile.Sound);

        var reports = RuleFiles.Lint(Path.GetDirectoryName(_file.Path)!);

        Assert.Equal(["tiers", null, "tiers"], reports.Select(report => report.Id));
        Assert.Equal("unusable", reports[1].Findings.Single().Code);
        Assert.Contains(reports[2].Findings, finding => finding.Code == "duplicate-id");
        Assert.Equal(2, reports[0].Findings.Count(finding => finding.Code == "untested-row"));
    }

    [Fact]
    public void The_shipped_rules_have_no_finding_above_a_note()
    {
        var findings = RuleFiles.Lint(Path.Combine(Checkout.Root, "data", "rules")).SelectMany(report => report.Findings).Where(finding => finding.Severity > LintSeverity.Note);

        Assert.Empty(findings.Select(finding => $"{finding.Where}: {finding.Code}: {finding.Message}"));
    }

    // Every problem is told by its words in a comparison, so that another pair of rows counts as a change.
    private static string Said(RuleTable table, Value[] point) =>
        CompiledTable.Of(table)!.Evaluate(point) is var outcome && outcome.Problem is { } problem ? problem : outcome.Key(table);
}
