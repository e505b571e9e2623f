using Credence.Postings.Finding;
using Credence.Resumes.Matching;
using Xunit;

namespace Credence.Tests.Resumes.Matching;

/// <summary>Degrees that are only preferred, and further numbers of years, are asked items that rule nobody out.</summary>
public sealed class BesideTests
{
    private const string Bachelor = """
        {
          "work": [{"name": "One", "position": "Engineer", "startDate": "2016-01-01", "endDate": "2019-12-31"}],
          "education": [{"institution": "U", "studyType": "Bachelor of Science", "endDate": "2015"}]
        }
        """;

    [Theory]
    [InlineData("Requirements:\n- Bachelor's degree in physics\n- Preferred: PhD", "a doctorate", "Preferred: PhD")]
    [InlineData("Requirements:\n- Bachelor's degree in physics, Master's a plus", "a master's degree", "Master's a plus")]
    [InlineData("PhD preferred", "a doctorate", "PhD preferred")]
    public void A_preferred_degree_is_shown_with_its_words_and_rules_nobody_out(string posting, string name, string words)
    {
        var match = MatchParts.Match(Bachelor, posting);

        var item = Assert.Single(match.Items, item => item is { Kind: AskedKind.Degree, Strength: Strength.Preferred });
        Assert.Equal((name, Standing.Missing), (item.Name, item.Standing));
        Assert.Contains(words, item.Posting!.Text, StringComparison.Ordinal);
        Assert.Null(match.RuledOutBy);
    }

    [Fact]
    public void A_wish_for_what_is_asked_for_anyway_is_none()
    {
        var match = MatchParts.Match(Bachelor, "Bachelor's degree required.\nNice to have:\n- Bachelor's degree in physics");

        Assert.DoesNotContain(match.Items, item => item is { Kind: AskedKind.Degree, Strength: Strength.Preferred });
    }

    [Fact]
    public void A_further_number_of_years_is_shown_with_its_field_and_only_the_first_rules_out()
    {
        var match = MatchParts.Match(Bachelor, "Requirements:\n- 3 years of experience with Java and 6 years of experience with SQL");

        var further = Assert.Single(match.Items, item => item.Kind == AskedKind.Years && item.Name.StartsWith('6'));
        Assert.Equal(("6 years of experience (SQL)", Standing.Missing), (further.Name, further.Standing));
        Assert.Equal("3 years of experience (Java)", Assert.Single(match.Gates, gate => gate.Kind == GateKind.Years).Asks);
        Assert.Null(match.RuledOutBy);
    }

    [Fact]
    public void The_same_years_named_twice_are_shown_once()
    {
        var match = MatchParts.Match(Bachelor, "3 years of experience with Java.\nRequirements:\n- 3 years of experience with Java");

        Assert.Single(match.Items, item => item.Kind == AskedKind.Years);
    }
}
