using Credence.Resumes.Matching;
using Credence.Resumes.Scorecards;
using Credence.Rules.Tables;
using Xunit;

namespace Credence.Tests.Resumes.Scorecards;

/// <summary>The most points a rubric gives, and what is missed of them.</summary>
public sealed class MostPointsTests
{
    private static readonly ScorecardReader Reader = ScorecardReader.Read(Shipped.Data, MatchParts.Catalog, MatchParts.AsOf);

    [Fact]
    public void The_most_points_are_those_of_the_best_rows_that_can_hold_together()
    {
        // large: 10 + 2 certificates, 30 years, 20 degree, 10 projects; start-up: 35 public work, 30 projects, 15 years
        Assert.Equal([72m, 80m], Of("""{"basics": {"name": "N"}}""").Select(card => card.Most!.Value));
    }

    [Theory]
    [InlineData("""{"basics": {"name": "N"}}""")]
    [InlineData("""{"work": [{"name": "One", "startDate": "2022-01-01", "endDate": "2025-12-31"}], "certificates": [{"name": "Microsoft Certified: Azure AI Fundamentals"}]}""")]
    [InlineData("""{"education": [{"institution": "U", "studyType": "Master of Science", "endDate": "2019"}], "projects": [{"name": "P", "url": "https://example.org/p"}]}""")]
    public void What_is_there_and_what_is_missed_come_to_the_most(string resume)
    {
        foreach (var card in Of(resume))
            Assert.Equal(card.Most, card.Points + card.Missed.Sum(line => line.Adds));
    }

    [Fact]
    public void A_step_higher_adds_only_what_it_is_above_the_step_there_is()
    {
        var large = Of("""{"work": [{"name": "One", "startDate": "2022-01-01", "endDate": "2025-12-31"}]}""")[0];

        var years = Assert.Single(large.Missed, line => line.Criterion == "years");
        Assert.Equal((10m, true), (years.Adds, years.IsKnown));
        Assert.False(Assert.Single(large.Missed, line => line.Criterion == "degree").IsKnown);
    }

    [Fact]
    public void A_table_that_draws_too_many_lines_to_try_them_all_has_no_most()
    {
        var table = RuleTable.Read(Shipped.Data.Combine("rules", "scorecard.yaml"));
        var many = table with { Rows = [.. table.Rows.Select(row => row with { Tests = [.. row.Tests.Select((test, column) => column == 2 ? string.Join(", ", Enumerable.Range(0, 60)) : column == 1 ? string.Join(", ", Enumerable.Range(0, 60)) : test)] })] };

        Assert.Null(MostPoints.Of(many, "reader", "large", _ => 0));
    }

    private static IReadOnlyList<Scorecard> Of(string json)
    {
        var resume = MatchParts.Read(json);
        return Reader.Of(resume, MatchParts.Applicants.Of(resume, SaidBeside.Nothing, MatchParts.AsOf));
    }
}
