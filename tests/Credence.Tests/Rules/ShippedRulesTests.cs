using Credence.Rules;
using Credence.Rules.Tables;
using Credence.Tests.House;
using Xunit;

namespace Credence.Tests.Rules;

/// <summary>The shipped rules are sound: nothing to complain of, every case right, every row and every edge covered.</summary>
public sealed class ShippedRulesTests
{
    private static readonly string Folder = Path.Combine(Checkout.Root, "data", "rules");

    public static TheoryData<string> Tables =>
        [.. Directory.GetFiles(Folder, "*.yaml").Where(path => File.ReadLines(path).Contains("kind: table")).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Fact]
    public void There_are_tables_for_every_part_of_the_articles() => Assert.True(Tables.Count >= 10, $"only {Tables.Count} tables were found");

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_has_nothing_to_complain_of(string file)
    {
        var findings = TableLint.Check(RuleTable.Read(Path.Combine(Folder, file)));

        Assert.Empty(findings.Select(finding => $"{finding.Where}: {finding.Code}: {finding.Message}"));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_case_of_a_table_is_right_and_every_row_is_covered(string file)
    {
        var report = TableCases.Run(RuleTable.Read(Path.Combine(Folder, file)));

        Assert.Empty(report.Results.Where(result => result.Problem is not null).Select(result => $"{result.Where}: {result.Problem}"));
        Assert.Empty(report.Uncovered);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_row_decides_for_inputs_made_for_it(string file)
    {
        var table = RuleTable.Read(Path.Combine(Folder, file));

        var cover = TableCases.Cover(table);

        Assert.Equal(table.Rows.Select(row => row.Id), cover.Select(one => one.Row));
        foreach (var one in cover)
        {
            Assert.NotNull(one.Given);
            Assert.Contains(one.Row, table.Evaluate(one.Given).Rows);
        }
    }

    /// <summary>The cases of the chart walk every option of every question, and all eight ways to answer its three questions.</summary>
    [Fact]
    public void Every_edge_of_the_chart_is_walked_by_a_case()
    {
        var flow = Flow.Read(Path.Combine(Folder, "should-i-certify.yaml"));

        var walked = flow.Cases.SelectMany(one => one.Path.Select(question => (question, one.Given[question]))).ToHashSet();

        Assert.Equal(flow.Questions.SelectMany(question => question.Options.Select(option => (question.Id, option.Id))).ToHashSet(), walked);
        Assert.Equal(8, flow.Cases.Where(one => one.Given.Count == 3).Select(one => string.Join(' ', one.Given.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value))).Distinct().Count());
        Assert.All(flow.Cases, one => Assert.Equal(one.Path, flow.Evaluate(one.Given).Path.Select(step => step.Question)));
    }
}
