using Credence.Resumes.Matching;
using Xunit;

namespace Credence.Tests.Resumes.Matching;

/// <summary>How long dated positions are: months and days count whole at both ends.</summary>
public sealed class WorkYearTests
{
    [Theory]
    [InlineData("2014-01", "2023-12", 10, 10)]
    [InlineData("2014-01-01", "2023-12-31", 10, 10)]
    [InlineData("2020-03", "2020-03", 0.083, 0.083)]
    [InlineData("2020-02-15", "2021-02-14", 1, 1)]
    [InlineData("2014", "2023", 8.167, 10)]
    [InlineData("2014", "2023-12", 9.083, 10)]
    [InlineData("2019", "2019", 0, 1)]
    [InlineData("2016-12", "9999-12-31", 9.978, 9.978)]
    public void A_month_counts_whole_at_both_ends(string start, string end, double least, double most)
    {
        var years = Years($$"""{"name": "Halden", "position": "Analyst", "startDate": "{{start}}", "endDate": "{{end}}"}""");

        Assert.Equal((least, most), (Math.Round(years.Low, 3), Math.Round(years.High!.Value, 3)));
    }

    [Fact]
    public void Positions_one_after_the_other_leave_no_gap_and_count_once_where_they_overlap()
    {
        var years = Years("""{"name": "Halden", "position": "Analyst", "startDate": "2014-01", "endDate": "2018-06"}, {"name": "Karst", "position": "Analyst", "startDate": "2018-07", "endDate": "2023-12"}, {"name": "Brightfen", "position": "Tutor", "startDate": "2015-01", "endDate": "2016-12"}""");

        Assert.Equal((10.0, 10.0), (years.Low, years.High));
    }

    [Fact]
    public void Ten_years_asked_for_are_met_by_ten_years_of_months()
    {
        var gate = Assert.Single(MatchParts.Match("""{"work": [{"name": "Halden", "position": "Analyst", "startDate": "2014-01", "endDate": "2023-12"}]}""", "Analyst\n\nRequirements\n10 years of experience").Gates, gate => gate.Kind == GateKind.Years);

        Assert.Equal((Standing.Met, "its dates come to 10 years"), (gate.Standing, gate.Why));
    }

    private static WorkYears Years(string work) => MatchParts.Person(MatchParts.Read($$"""{"work": [{{work}}]}""")).Applicant.Years!.Value;
}
