using Credence.Resumes.Matching;
using Credence.Resumes.Scorecards;
using Xunit;

namespace Credence.Tests.Resumes.Scorecards;

public sealed class ScorecardTests
{
    private static readonly ScorecardReader Reader = ScorecardReader.Read(Shipped.Data, MatchParts.Catalog, MatchParts.AsOf);

    [Fact]
    public void A_recognized_certificate_adds_points_to_a_rubric_and_none_at_a_start_up()
    {
        var cards = Of("""{"certificates": [{"name": "Microsoft Certified: Azure AI Fundamentals"}], "projects": [{"name": "P"}]}""");

        Assert.Equal(["large", "startup"], cards.Select(card => card.Reader));
        Assert.Equal((20, 10), (cards[0].Points, cards[0].WithoutCertificates));
        Assert.Equal(cards[1].WithoutCertificates, cards[1].Points);
    }

    [Fact]
    public void What_the_resume_does_not_state_is_unknown_and_not_zero()
    {
        var card = Of("""{"basics": {"name": "N"}}""")[0];

        Assert.Contains("years", card.Unknown);
        Assert.Contains("degree", card.Unknown);
    }

    [Fact]
    public void An_expired_certificate_adds_nothing()
    {
        var cards = Of("""{"certificates": [{"name": "AWS Certified AI Practitioner", "date": "2020-01-01", "endDate": "2023-01-01"}]}""");

        Assert.Equal(0, cards[0].Points);
    }

    [Fact]
    public void What_counts_as_recognized_is_defined_and_what_counts_and_what_does_not_are_named()
    {
        var input = Of("""{"certificates": [{"name": "Microsoft Certified: Azure AI Fundamentals"}, {"name": "AWS Certified AI Practitioner", "endDate": "2023-01-01"}, {"name": "Certified Data Steward"}, {"name": "BLS"}]}""")[0].Inputs[0];

        Assert.Contains("one of those the catalog describes", input.Text, StringComparison.Ordinal);
        Assert.Equal(("1", "Microsoft Certified: Azure AI Fundamentals"), (input.Value, Assert.Single(input.Of)));
        Assert.Equal(["AWS Certified AI Practitioner (expired)", "Certified Data Steward (not known here)", "BLS (known here, but not one of the certifications the catalog describes)"], input.Not);
    }

    [Fact]
    public void What_is_not_stated_has_no_value()
    {
        var inputs = Of("""{"basics": {"name": "N"}}""")[0].Inputs;

        Assert.Equal([("recognized-certificates", "0"), ("years", null), ("degree", null), ("projects", "0"), ("public-work", "0")], inputs.Select(input => (input.Id, input.Value)));
    }

    private static IReadOnlyList<Scorecard> Of(string json)
    {
        var resume = MatchParts.Read(json);
        return Reader.Of(resume, MatchParts.Applicants.Of(resume, SaidBeside.Nothing, MatchParts.AsOf));
    }
}
