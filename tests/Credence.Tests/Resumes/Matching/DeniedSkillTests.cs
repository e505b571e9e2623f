using Credence.Resumes.Matching;
using Xunit;

namespace Credence.Tests.Resumes.Matching;

/// <summary>A skill that a résumé only says not to be there is not held.</summary>
public sealed class DeniedSkillTests
{
    [Theory]
    [InlineData("Keine Erfahrung mit Kubernetes.")]
    [InlineData("No experience with Kubernetes yet.")]
    [InlineData("Noch keine Kenntnisse in Kubernetes.")]
    [InlineData("I have not worked with Kubernetes so far.")]
    [InlineData("Never used Kubernetes.")]
    [InlineData("Noch nie mit Kubernetes gearbeitet.")]
    [InlineData("No hands-on Kubernetes experience.")]
    [InlineData("Keine praktische Kubernetes-Erfahrung.")]
    [InlineData("Not familiar with Docker or Kubernetes.")]
    [InlineData("No experience: Docker, Kubernetes")]
    [InlineData("Kubernetes (no experience)")]
    [InlineData("Kubernetes: none")]
    [InlineData("Kubernetes: keine Kenntnisse")]
    [InlineData("Kubernetes habe ich noch nie verwendet.")]
    [InlineData("Mit Kubernetes habe ich noch keine Erfahrung.")]
    [InlineData("Ohne Kubernetes-Kenntnisse.")]
    public void What_is_said_not_to_be_there_is_missing_with_the_words(string line)
    {
        var item = MatchParts.Item(MatchParts.Match(Saying(line), "Requirements:\n- Kubernetes"), "kubernetes");

        Assert.Equal(Standing.Missing, item.Standing);
        Assert.StartsWith("the résumé says that it is not there (“", item.Against, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Not only experience with Kubernetes but with Docker.")]
    [InlineData("Nicht nur Kubernetes, auch Docker.")]
    [InlineData("No experience with Java, but five years of Kubernetes.")]
    [InlineData("Grundkenntnisse in Kubernetes.")]
    [InlineData("Kubernetes: no experience with Helm, otherwise daily use.")]
    [InlineData("Ran services without downtime on Kubernetes.")]
    [InlineData("Kubernetes, no experience with Java")]
    [InlineData("Never stopped learning; built Kubernetes clusters.")]
    [InlineData("Keine Scheu vor Kubernetes.")]
    public void What_only_looks_like_it_is_held(string line)
    {
        Assert.Equal(Standing.Met, MatchParts.Item(MatchParts.Match(Saying(line), "Requirements:\n- Kubernetes"), "kubernetes").Standing);
    }

    [Fact]
    public void What_another_place_shows_is_held()
    {
        const string resume = """{"basics": {"name": "A. Person", "summary": "In 2019 I had no experience with Kubernetes."}, "skills": [{"name": "Kubernetes"}]}""";

        Assert.Equal(Standing.Met, MatchParts.Item(MatchParts.Match(resume, "Requirements:\n- Kubernetes"), "kubernetes").Standing);
    }

    private static string Saying(string line) => $$"""{"basics": { "name": "A. Person", "summary": "{{line}}" } }""";
}
