using Credence.Postings.Finding;
using Credence.Resumes.Matching;
using Xunit;

namespace Credence.Tests.Resumes.Matching;

public sealed class ResumeMatcherTests
{
    private const string Resume = """
        {
          "basics": {"name": "A. Person", "email": "a@example.org", "location": {"countryCode": "AT"}},
          "work": [{"name": "One", "position": "Engineer", "startDate": "2022-01-01", "endDate": "2024-12-31"}],
          "education": [{"institution": "U", "studyType": "Bachelor of Science", "endDate": "2021"}],
          "skills": [{"name": "Tools", "keywords": ["Python", "PyTorch", "SQL"]}],
          "certificates": [{"name": "AWS Certified Solutions Architect - Associate", "issuer": "AWS", "date": "2024-01-01", "endDate": "2027-01-01"}]
        }
        """;

    [Theory]
    [InlineData("Must hold an active Secret security clearance.", GateKind.Clearance)]
    [InlineData("Requirements:\n- Active RN license required", GateKind.Licence)]
    [InlineData("Requirements:\n- Master's degree in physics required", GateKind.Degree)]
    [InlineData("Requirements:\n- 8+ years of experience with Python", GateKind.Years)]
    [InlineData("Requirements:\n- CISSP certification required", GateKind.Certification)]
    public void What_the_posting_states_and_the_resume_does_not_show_rules_out(string posting, GateKind kind)
    {
        var match = MatchParts.Match(Resume, posting);

        Assert.Equal(kind, match.RuledOutBy?.Kind);
        Assert.NotNull(match.RuledOutBy!.Posting);
        Assert.Equal(match.Posting.Text[match.RuledOutBy.Posting!.Start..match.RuledOutBy.Posting.End], match.RuledOutBy.Posting.Text);
    }

    [Fact]
    public void Work_on_site_in_another_country_rules_out_who_would_not_move()
    {
        Assert.Equal(GateKind.Location, MatchParts.Match(Resume, "We build things.", location: "Berlin, Germany", remote: false).RuledOutBy?.Kind);
        Assert.Null(MatchParts.Match(Resume, "We build things.", SaidBeside.Nothing with { Relocates = true }, "Berlin, Germany", false).RuledOutBy);
        Assert.Null(MatchParts.Match(Resume, "We build things.", location: "Berlin, Germany").RuledOutBy);
        Assert.Null(MatchParts.Match(Resume, "We build things.", location: "Vienna, Austria", remote: false).RuledOutBy);
    }

    [Fact]
    public void No_sponsor_rules_out_only_who_says_where_they_may_work()
    {
        const string posting = "We are unable to sponsor work visas. This role is in the office.";

        Assert.Null(MatchParts.Match(Resume, posting, location: "Boston, MA").RuledOutBy);
        Assert.Equal(GateKind.Visa, MatchParts.Match(Resume, posting, SaidBeside.Nothing with { MayWorkIn = ["AT", "DE"] }, "Boston, MA").RuledOutBy?.Kind);
        Assert.Null(MatchParts.Match(Resume, posting, SaidBeside.Nothing with { MayWorkIn = ["US"] }, "Boston, MA").RuledOutBy);
    }

    [Fact]
    public void The_condition_named_first_is_the_one_that_study_changes_least()
    {
        var match = MatchParts.Match(Resume, "Requirements:\n- CISSP certification required\n- 12+ years of experience in security\n- Active Secret clearance");

        Assert.Equal([GateKind.Clearance, GateKind.Years, GateKind.Certification], match.Gates.Where(gate => gate.Standing == Standing.Missing).Select(gate => gate.Kind));
    }

    [Fact]
    public void A_posting_that_states_nothing_rules_nobody_out_and_has_no_score()
    {
        var match = MatchParts.Match(Resume, "Come and work with kind people on things that matter.");

        Assert.True(match.StatesNothing);
        Assert.Null(match.RuledOutBy);
        Assert.Null(match.Score);
    }

    [Theory]
    [InlineData("""{"basics": {"name": "N", "email": "n@example.org"}}""")]
    [InlineData("""{"work": [{"name": "One", "position": "Engineer"}], "education": [{"institution": "U", "studyType": "Something else"}]}""")]
    public void What_the_resume_does_not_state_is_not_known_and_never_a_no(string resume)
    {
        var match = MatchParts.Match(resume, "Requirements:\n- 8+ years of experience\n- Master's degree required");

        Assert.Equal(2, match.Gates.Count);
        Assert.All(match.Gates, gate => Assert.Equal(Standing.Unknown, gate.Standing));
    }

    [Fact]
    public void Each_thing_asked_for_has_its_place_on_both_sides()
    {
        var match = MatchParts.Match(Resume, "Requirements:\n- Python and SQL\n\nNice to have:\n- Kubernetes\n- AWS certification");

        var python = MatchParts.Item(match, "python");
        Assert.Equal((Strength.Required, Standing.Met), (python.Strength, python.Standing));
        Assert.Equal("Python", python.Posting!.Text);
        Assert.Equal("Python", python.Resume!.Text);
        var kubernetes = MatchParts.Item(match, "kubernetes");
        Assert.Equal((Strength.Preferred, Standing.Missing), (kubernetes.Strength, kubernetes.Standing));
        Assert.Equal(Standing.Met, Assert.Single(match.Items, item => item.Kind == AskedKind.Certification).Standing);
    }

    [Fact]
    public void The_score_is_the_weight_of_what_is_met_in_what_can_be_told()
    {
        // Python and SQL required and there (4 + 4), Kubernetes preferred and not (2): 8 of 10
        var match = MatchParts.Match(Resume, "Requirements:\n- Python and SQL\n\nNice to have:\n- Kubernetes");

        Assert.Equal(80, match.Score);
    }

    [Fact]
    public void A_certification_that_has_expired_counts_for_nothing()
    {
        var expired = Resume.Replace("2027-01-01", "2026-01-01", StringComparison.Ordinal);

        Assert.Null(MatchParts.Match(Resume, "Requirements:\n- AWS certification required").RuledOutBy);
        Assert.Equal(GateKind.Certification, MatchParts.Match(expired, "Requirements:\n- AWS certification required").RuledOutBy?.Kind);
    }

    [Fact]
    public void Years_at_the_same_time_count_once_and_gaps_not_at_all()
    {
        var work = MatchParts.Read("""
            {"work": [
              {"name": "One", "startDate": "2015-01-01", "endDate": "2017-12-31"},
              {"name": "Two", "startDate": "2016-01-01", "endDate": "2016-12-31"},
              {"name": "Three", "startDate": "2020-01-01", "endDate": "2021-12-31"}]}
            """).Work;

        var years = WorkYears.Of(work, MatchParts.AsOf);

        Assert.Equal(5, years.Low, 1);
        Assert.Equal(5, years.High!.Value, 1);
    }
}
