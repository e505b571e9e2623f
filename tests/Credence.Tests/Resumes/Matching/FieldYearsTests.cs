using Credence.Resumes.Matching;
using Xunit;

namespace Credence.Tests.Resumes.Matching;

/// <summary>Years asked for in a field are not known by years of any work.</summary>
public sealed class FieldYearsTests
{
    private const string Engineer = """{"work": [{"name": "One", "position": "Engineer", "startDate": "2016-01-01", "endDate": "2022-12-31"}]}""";

    [Theory]
    [InlineData("5 years of experience with machine learning", "machine learning")]
    [InlineData("5+ years of machine learning experience", "machine learning")]
    [InlineData("5 years' experience as a Data Scientist", "Data Scientist")]
    [InlineData("5+ years experience building ML platforms in production", "ML platforms")]
    [InlineData("At least 5 years of professional software development experience", "software development")]
    [InlineData("5+ years in data engineering or a related field", "data engineering")]
    [InlineData("5 Jahre Erfahrung in der Softwareentwicklung", "Softwareentwicklung")]
    [InlineData("5+ years of programming experience", "programming")]
    [InlineData("5 Jahre Erfahrung mit Kubernetes", "Kubernetes")]
    [InlineData("Mindestens fünf Jahre Erfahrung mit Kubernetes", "Kubernetes")]
    [InlineData("5 Jahre Kubernetes-Erfahrung", "Kubernetes")]
    [InlineData("5 Jahre Berufserfahrung in der Datenanalyse", "Datenanalyse")]
    [InlineData("5+ years experience price forecasting for shops", "price forecasting")]
    [InlineData("5+ years of experience in a data science role handling reports", "data science")]
    [InlineData("5 years in clinical nursing", "clinical nursing")]
    [InlineData("5+ years of experience in retail banking", "retail banking")]
    [InlineData("5 Jahre im Vertrieb", "Vertrieb")]
    [InlineData("Several years of experience with machine learning, at least 5 years", "machine learning")]
    [InlineData("Mehrjährige Berufserfahrung mit Machine Learning, mindestens fünf Jahre", "Machine Learning")]
    [InlineData("Berufserfahrung im Vertrieb von mindestens 5 Jahren", "Vertrieb")]
    [InlineData("Machine learning experience (at least 5 years)", "Machine learning")]
    [InlineData("You bring machine learning experience of at least 5 years", "machine learning")]
    [InlineData("Kubernetes-Erfahrung, mindestens 5 Jahre", "Kubernetes")]
    [InlineData("Berufserfahrung im Vertrieb, mindestens 5 Jahre erforderlich", "Vertrieb")]
    [InlineData("Engineering experience, 5 years technical leadership", "technical leadership")]
    [InlineData("Professional experience, at least 5 years", null)]
    [InlineData("Mehrjährige Berufserfahrung, mindestens 5 Jahre", null)]
    [InlineData("You have several years of experience, at least 5 years", null)]
    [InlineData("Experience: at least 5 years", null)]
    [InlineData("Experience with Python, and at least 5 years of work experience", null)]
    [InlineData("5+ years of experience required", null)]
    [InlineData("5+ years of experience or a recent Master's thesis", null)]
    [InlineData("5+ years of experience", null)]
    [InlineData("5+ years of relevant professional experience", null)]
    [InlineData("5 years of experience in a similar role", null)]
    [InlineData("Minimum of 5 years of work experience, including Python", null)]
    [InlineData("5 Jahre Berufserfahrung", null)]
    public void The_field_is_read_from_the_words_behind_the_number(string line, string? field)
    {
        var gate = Assert.Single(MatchParts.Match(Engineer, $"Requirements:\n- {line}").Gates);

        Assert.Equal(field, gate.Field);
        Assert.Equal(field is null ? Standing.Met : Standing.Unknown, gate.Standing);
        Assert.Contains(line, gate.Posting!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void More_years_than_asked_in_all_is_not_known_and_says_so()
    {
        var match = MatchParts.Match(Engineer, "Requirements:\n- 5 years of experience with machine learning");

        var gate = Assert.Single(match.Gates);
        Assert.Equal("all dated work comes to 7 years", gate.Why);
        Assert.Contains("“machine learning” is not read", gate.Note, StringComparison.Ordinal);
        Assert.Equal(gate.Note, Assert.Single(match.Items, item => item.Kind == AskedKind.Years).Note);
        Assert.Null(match.RuledOutBy);
    }

    [Fact]
    public void Fewer_years_in_all_than_asked_in_the_field_rules_out()
    {
        Assert.Equal(GateKind.Years, MatchParts.Match(Engineer, "Requirements:\n- 8 years of experience with machine learning").RuledOutBy?.Kind);
    }

    [Theory]
    [InlineData("5 years of experience in data science", "Senior Data Scientist", Standing.Met)]
    [InlineData("5 years of experience as a data scientist", "Data Scientist", Standing.Met)]
    [InlineData("5 years of data-science experience", "Data Scientist", Standing.Met)]
    [InlineData("5 years of software development experience", "Software Developer", Standing.Met)]
    [InlineData("5 years of experience in data science", "Data Engineer", Standing.Unknown)]
    public void Titles_of_positions_that_name_the_field_show_it(string line, string title, Standing standing)
    {
        Assert.Equal(standing, Assert.Single(MatchParts.Match(Engineer.Replace("\"Engineer\"", $"\"{title}\"", StringComparison.Ordinal), $"Requirements:\n- {line}").Gates).Standing);
    }
}
