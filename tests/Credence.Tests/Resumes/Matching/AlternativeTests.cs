using Credence.Postings.Finding;
using Credence.Resumes.Matching;
using Xunit;

namespace Credence.Tests.Resumes.Matching;

/// <summary>Several things of which one is enough are one ask.</summary>
public sealed class AlternativeTests
{
    [Theory]
    [InlineData("- Kubernetes or Docker", "kubernetes|docker")]
    [InlineData("- AWS, Azure or GCP", "aws|microsoft-azure|google-cloud-platform")]
    [InlineData("- AWS, Azure, or GCP", "aws|microsoft-azure|google-cloud-platform")]
    [InlineData("- Java oder Python", "java|python")]
    [InlineData("- Java- oder Python-Kenntnisse", "java|python")]
    [InlineData("- Java-Kenntnisse und Python-Erfahrung", "java", "python")]
    [InlineData("- Java and/or Python", "java|python")]
    [InlineData("- PyTorch, TensorFlow or similar frameworks", "pytorch|tensorflow")]
    [InlineData("- A language (e.g. Java, Python)", "java|python")]
    [InlineData("- A database (e.g. SQL), Python", "sql", "python")]
    [InlineData("- Python or R, SQL", "python|r-language", "sql")]
    [InlineData("- SQL and Java or Python", "sql", "java|python")]
    [InlineData("- Java, Python and SQL", "java", "python", "sql")]
    [InlineData("- Python/Java", "python", "java")]
    [InlineData("- Python\n- Java or SQL", "python", "java|sql")]
    [InlineData("- Python or a friend who knows Java", "python", "java")]
    public void Which_words_make_alternatives(string bullet, params string[] asks)
    {
        var asked = MatchParts.Posting($"Requirements:\n{bullet}");

        Assert.Equal(asks.Order(StringComparer.Ordinal), asked.Skills.Select(ask => string.Join('|', ask.Any)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Any_one_of_them_is_enough_and_they_weigh_as_one()
    {
        // Azure of three and SQL required: 4 of 8
        var match = MatchParts.Match("""{"skills": [{"name": "Azure"}]}""", "Requirements:\n- AWS, Azure or GCP\n- SQL");

        var clouds = MatchParts.Item(match, "microsoft-azure");
        Assert.Equal((Standing.Met, "AWS, Azure or GCP", "Azure"), (clouds.Standing, clouds.Posting?.Text, clouds.Resume?.Text));
        Assert.Equal(3, clouds.Any.Count);
        Assert.Equal(50, match.Score);
    }

    [Fact]
    public void None_of_them_is_one_thing_missing()
    {
        var match = MatchParts.Match("""{"skills": [{"name": "SQL"}]}""", "Requirements:\n- AWS, Azure or GCP\n- SQL");

        Assert.Equal(50, match.Score);
        Assert.Single(match.Items, item => item.Standing == Standing.Missing);
    }

    [Theory]
    [InlineData("Requirements:\n- Python\n- Python or Java", "python")]
    [InlineData("Requirements:\n- Python or Java\nNice to have:\n- Python", "python|java")]
    [InlineData("Requirements:\n- Python or Java\nNice to have:\n- Java or Python", "python|java")]
    public void What_another_ask_demands_already_is_not_asked_twice(string posting, params string[] asks)
    {
        Assert.Equal(asks, MatchParts.Posting(posting).Skills.Select(ask => string.Join('|', ask.Any)));
    }

    [Fact]
    public void A_wish_beside_a_weaker_choice_stays_a_wish_of_its_own()
    {
        var asked = MatchParts.Posting("Requirements:\n- Python\nNice to have:\n- Java or SQL");

        Assert.Equal([("java", Strength.Preferred), ("python", Strength.Required)], asked.Skills.Select(ask => (ask.Any[0], ask.Strength)));
    }

    [Fact]
    public void A_posting_that_names_the_same_without_end_is_read_like_one_that_names_it_once()
    {
        var asked = MatchParts.Posting(string.Concat(Enumerable.Repeat("fluent English, Python, AWS certification, ", 5000)));

        Assert.Equal(["python"], asked.Skills.Select(ask => ask.Any[0]));
        Assert.Equal(["en"], asked.Languages.Select(ask => ask.Any[0]));
    }
}
