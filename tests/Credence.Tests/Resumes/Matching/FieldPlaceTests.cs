using Credence.Resumes.Matching;
using Xunit;

namespace Credence.Tests.Resumes.Matching;

/// <summary>Conditions are quoted from where the posting states them, whatever language it is in.</summary>
public sealed class FieldPlaceTests
{
    private const string Resume = """{"work": [{"name": "One", "startDate": "2020-01-01", "endDate": "2024-12-31"}], "education": [{"institution": "U", "studyType": "Bachelor of Science", "endDate": "2019"}]}""";

    [Theory]
    [InlineData("Abgeschlossenes Studium der Informatik oder vergleichbar")]
    [InlineData("Hochschulabschluss in Mathematik")]
    [InlineData("Abgeschlossenes Hochschulstudium (Uni/FH)")]
    [InlineData("Degree in Computer Science")]
    [InlineData("BSc/MSc in Physics required")]
    public void A_degree_is_quoted_by_the_line_that_asks_for_it(string line)
    {
        var match = MatchParts.Match(Resume, $"Data engineer\n\nYour profile\n- {line}\n- Python\n");

        var gate = Assert.Single(match.Gates, gate => gate.Kind == GateKind.Degree);
        Assert.Contains(line, gate.Posting?.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mindestens drei Jahre Berufserfahrung")]
    [InlineData("Mehrjährige Erfahrung, mindestens 3 Jahre")]
    [InlineData("3-5 years of experience")]
    public void Years_are_quoted_by_the_line_that_asks_for_them(string line)
    {
        var gate = Assert.Single(MatchParts.Match(Resume, $"Data engineer\n\nYour profile\n- Python\n- {line}\n").Gates, gate => gate.Kind == GateKind.Years);

        Assert.Contains(line, gate.Posting?.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_degree_that_is_only_preferred_is_not_the_quote_of_one_that_is_asked_for()
    {
        var gate = Assert.Single(MatchParts.Match(Resume, "Data engineer\n\nNice to have:\n- A bachelor's degree with honours\n\nRequirements:\n- Bachelor's degree in any field\n").Gates, gate => gate.Kind == GateKind.Degree);

        Assert.Contains("in any field", gate.Posting?.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_long_line_the_sentence_is_quoted()
    {
        var filler = string.Join(' ', Enumerable.Repeat("We build tools for people who read maps and walk far.", 8));

        var gate = Assert.Single(MatchParts.Match(Resume, $"{filler} You hold a master's degree in geography. {filler}").Gates, gate => gate.Kind == GateKind.Degree);

        Assert.Equal("You hold a master's degree in geography", gate.Posting?.Text.TrimEnd('.'));
    }

    [Fact]
    public void Of_a_sentence_too_long_to_quote_the_part_that_asks_is_quoted()
    {
        var filler = string.Concat(Enumerable.Repeat("tools for people who read maps and walk far and ", 12));

        var gate = Assert.Single(MatchParts.Match(Resume, $"{filler}a master's degree in geography {filler}").Gates, gate => gate.Kind == GateKind.Degree);

        Assert.Contains("a master's degree in geography", gate.Posting?.Text, StringComparison.Ordinal);
    }
}
