using CsCheck;
using Credence.Rules;
using Credence.Rules.Feel;
using Credence.Rules.Tables;
using Credence.Tests.House;
using Xunit;

namespace Credence.Tests.Rules.Tables;

/// <summary>Cases beside tables and flows, and cases made for every row and option.</summary>
public sealed class TableCasesTests : IDisposable
{
    private readonly TableFile _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public void Cases_that_hold_pass_and_rows_no_case_reaches_are_named()
    {
        var report = TableCases.Run(_file.Read(TableFile.Sound));

        Assert.All(report.Results, result => Assert.Null(result.Problem));
        Assert.Equal(["known-and-graded", "price-unknown"], report.Uncovered);
    }

    [Theory]
    [InlineData("expect: { tier: 4 }", "expect: { tier: 3 }", "what comes out is {tier: 4, says: Dear, and nobody knows \"them\"} instead of {tier: 3}")]
    [InlineData("expect: { tier: 4 }", "expect: []", "what comes out is {tier: 4, says: Dear, and nobody knows \"them\"} instead of nothing")]
    [InlineData("rows: [costly-stranger]", "rows: []", "the result comes from costly-stranger instead of none")]
    public void A_case_that_fails_says_what_came_out(string part, string instead, string problem)
    {
        var report = TableCases.Run(_file.Read(TableFile.Sound.Replace(part, instead, StringComparison.Ordinal)));

        Assert.Equal(problem, report.Results[0].Problem);
        Assert.StartsWith(_file.Path + ":29:", report.Results[0].Where, StringComparison.Ordinal);
    }

    [Fact]
    public void For_every_row_that_can_decide_inputs_are_made_that_let_it_decide()
    {
        MadeTables.Any.Sample(
            table =>
            {
                foreach (var cover in TableCases.Cover(table))
                {
                    var row = table.Rows.First(row => row.Id == cover.Row);
                    var points = MadeTables.Points().Where(point => Decides(table, row.Id, MadeTables.Named(point)));
                    if (cover.Given is { } given)
                        Assert.True(Decides(table, row.Id, given));
                    else
                        Assert.Empty(points);
                }
            },
            iter: 150);
    }

    [Fact]
    public void Every_option_of_the_shipped_chart_is_passed_by_a_case_and_by_the_cases_made_for_it()
    {
        var flow = Flow.Read(Path.Combine(Checkout.Root, "data", "rules", "should-i-certify.yaml"));

        Assert.Empty(FlowCover.Uncovered(flow));
        Assert.All(FlowCover.Run(flow), run => Assert.Null(run.Problem));
        var made = FlowCover.Cases(flow);
        Assert.Equal(6, made.Count);
        Assert.All(FlowCover.Run(flow with { Cases = made }), run => Assert.Null(run.Problem));
        Assert.Empty(FlowCover.Uncovered(flow with { Cases = made }));
    }

    private static bool Decides(RuleTable table, string row, IReadOnlyDictionary<string, Value> given)
    {
        var (answer, held) = (table.Evaluate(given), table.Evaluate(given).Rows);
        return held.Contains(row) && table.Policy switch
        {
            HitPolicy.First => held[0] == row,
            HitPolicy.Unique or HitPolicy.Any => answer.Errors.Count == 0,
            HitPolicy.Priority => table.Explain(given)!.Why.Single().Row == row,
            _ => true,
        };
    }
}
