using Credence.Resumes.Matching;
using Xunit;

namespace Credence.Tests.Resumes.Matching;

/// <summary>What a person has that does not count is said: what expired, what is in progress, a skill only in a certification's name.</summary>
public sealed class NotCountedTests
{
    private const string Expired = """{"certificates": [{"name": "CISSP", "date": "2022-05-01", "endDate": "2025-05-01"}]}""";
    private const string Planned = """{"certificates": [{"name": "AWS Certified Solutions Architect – Associate (in progress, exam planned for January 2027)"}]}""";

    [Theory]
    [InlineData("Requirements:\n- CISSP certification required")]
    [InlineData("Nice to have:\n- CISSP certification is a plus")]
    public void One_that_expired_says_so_wherever_it_is_asked_for(string posting)
    {
        var item = MatchParts.Item(MatchParts.Match(Expired, posting), "cissp");

        Assert.Equal((Standing.Missing, "yours expired on 1 May 2025", "CISSP"), (item.Standing, item.Against, item.Resume?.Text));
    }

    [Fact]
    public void One_in_progress_says_so_and_what_it_is_planned_for_and_is_not_held()
    {
        var match = MatchParts.Match(Planned, "Requirements:\n- AWS Certified Solutions Architect certification required");

        Assert.Equal("yours is in progress, planned for 2027-01, not held", Assert.Single(match.Items).Against);
        Assert.Equal("yours is in progress, planned for 2027-01, not held", match.RuledOutBy?.Why);
    }

    [Fact]
    public void One_issued_on_a_day_that_has_not_come_is_not_held()
    {
        var match = MatchParts.Match("""{"certificates": [{"name": "CISSP", "date": "2099-05-01"}]}""", "Requirements:\n- CISSP certification required");

        Assert.Contains("planned for 2099-05-01, not held", match.RuledOutBy?.Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Planned, "named only in a certification that is in progress (“AWS Certified Solutions Architect – Associate (in progress, exam planned for January 2027)”), which shows no skill")]
    [InlineData("""{"certificates": [{"name": "AWS Certified Cloud Practitioner"}]}""", "named only in a certification (“AWS Certified Cloud Practitioner”), which shows no skill")]
    public void A_skill_that_only_a_certification_names_is_missed_with_the_reason(string resume, string against)
    {
        var item = MatchParts.Item(MatchParts.Match(resume, "Requirements:\n- AWS\n- Python"), "aws");

        Assert.Equal((Standing.Missing, against), (item.Standing, item.Against));
    }

    [Fact]
    public void What_is_missed_without_anything_of_it_there_and_what_is_met_say_nothing_against_it()
    {
        var match = MatchParts.Match("""{"skills": [{"name": "Tools", "keywords": ["AWS"]}], "certificates": [{"name": "AWS Certified Cloud Practitioner"}]}""", "Requirements:\n- AWS\n- Python\n- CISSP certification required");

        Assert.All(match.Items, item => Assert.Null(item.Against));
    }
}
