using Credence.Resumes.Matching;
using Xunit;

namespace Credence.Tests.Resumes.Matching;

/// <summary>The words of a certification's name are no skills.</summary>
public sealed class CertificationNamesTests
{
    [Theory]
    [InlineData("""{"certificates": [{"name": "AWS Certified Cloud Practitioner", "issuer": "Amazon Web Services"}]}""")]
    [InlineData("""{"basics": {"summary": "Studying for the AWS Certified Cloud Practitioner exam."}}""")]
    [InlineData("""{"basics": {"summary": "I am AWS certified."}, "work": [{"name": "One", "highlights": ["Became AWS certified in May"]}]}""")]
    [InlineData("""{"skills": [{"name": "Learning", "keywords": ["AWS Certified Cloud Practitioner (in progress)"]}]}""")]
    public void A_skill_that_stands_only_in_the_name_of_a_certification_is_not_shown(string resume)
    {
        var match = MatchParts.Match(resume, "Requirements:\n- AWS\n- Python");

        Assert.Equal(Standing.Missing, MatchParts.Item(match, "aws").Standing);
    }

    [Fact]
    public void One_that_stands_elsewhere_too_is_shown_there()
    {
        var match = MatchParts.Match("""{"certificates": [{"name": "AWS Certified Cloud Practitioner"}], "work": [{"name": "One", "highlights": ["Moved services to AWS"]}]}""", "Requirements:\n- AWS");

        var aws = MatchParts.Item(match, "aws");
        Assert.Equal((Standing.Met, "AWS"), (aws.Standing, aws.Resume?.Text));
    }

    [Theory]
    [InlineData("Requirements:\n- AWS Certified Solutions Architect certification required")]
    [InlineData("Requirements:\n- AWS certification required")]
    public void A_certification_that_a_posting_asks_for_counts_once(string posting)
    {
        var asked = MatchParts.Posting(posting);

        Assert.Single(asked.Certifications);
        Assert.DoesNotContain(asked.Skills, ask => ask.Any.Contains("aws"));
    }

    [Fact]
    public void A_certification_in_progress_is_not_held()
    {
        var resume = Shipped.Reader.Read("A. Person\na@example.org\n\nCertifications\nAWS Certified Cloud Practitioner (in progress)\n"u8.ToArray(), null, bytes => Credence.Resumes.ResumeReader.Extract(bytes)).Resume!;

        var match = MatchParts.Matcher.Of(MatchParts.Person(resume), MatchParts.Posting("Requirements:\n- AWS certification required\n- AWS"));

        Assert.Equal(GateKind.Certification, match.RuledOutBy?.Kind);
        Assert.Equal(Standing.Missing, MatchParts.Item(match, "aws").Standing);
    }
}
