using Xunit;

namespace Credence.Tests.Postings.Finding.Skills;

/// <summary>Skills inside words with hyphens, and German names of skills.</summary>
public sealed class SkillCompoundTests
{
    [Theory]
    [InlineData("Python-Kenntnisse", "python")]
    [InlineData("Sehr gute AWS-Kenntnisse", "aws")]
    [InlineData("Kubernetes-Erfahrung von Vorteil", "kubernetes")]
    [InlineData("SQL- und Python-Kenntnisse", "python", "sql")]
    [InlineData("Erfahrung als Java-Entwickler oder Java-Entwicklerin", "java")]
    [InlineData("Aufbau von Machine-Learning-Modellen", "machine-learning")]
    [InlineData("Erfahrung mit Machine Learning-Modellen", "machine-learning")]
    [InlineData("R-Kenntnisse oder Go-Erfahrung", "go-language", "r-language")]
    [InlineData("Excel-Kenntnisse", "microsoft-excel")]
    [InlineData("C++-Kenntnisse und C#-Entwicklung", "c-plus-plus", "c-sharp")]
    [InlineData("Betrieb von Kubernetes-Clustern", "kubernetes")]
    [InlineData("Power BI-Kenntnisse", "power-bi")]
    [InlineData("CI/CD-Pipelines", "ci-cd")]
    [InlineData("A Python-based service", "python")]
    [InlineData("AWS-certified engineers", "aws")]
    [InlineData("Erfahrung mit Datenbanken", "database")]
    [InlineData("Kenntnisse in maschinellem Lernen", "machine-learning")]
    [InlineData("Erfahrung mit relationalen Datenbanken und Datenmodellen", "data-modeling", "relational-databases")]
    public void A_skill_inside_a_longer_word_is_found(string text, params string[] ids)
    {
        var found = SharedSkills.Read(text);

        Assert.All(ids, id => Assert.Contains(id, found));
    }

    [Theory]
    [InlineData("Our go-to-market team", "go-language")]
    [InlineData("You report to the C-suite", "c-language")]
    [InlineData("An R-rated film about a chef-owned place", "r-language")]
    [InlineData("Net-new revenue and net-zero goals", "dotnet")]
    [InlineData("A TikTok-style feed on a Unix-like system", "tiktok")]
    [InlineData("AI-powered growth for everyone", "artificial-intelligence")]
    [InlineData("Access-Point und Express-Versand", "access")]
    [InlineData("keine Python-Kenntnisse", "python")]
    [InlineData("auch ohne SQL-Kenntnisse", "sql")]
    [InlineData("Das Kino am Platz, kilometerweit", "artificial-intelligence")]
    public void A_word_that_only_begins_like_one_is_none(string text, string id) => Assert.DoesNotContain(id, SharedSkills.Read(text));

    [Fact]
    public void The_place_is_the_whole_word()
    {
        const string text = "Du bringst Kubernetes-Erfahrung mit.";

        var hit = Assert.Single(SharedSkills.Instance.Find(text), hit => hit.Id == "kubernetes");

        Assert.Equal("Kubernetes-Erfahrung", text[hit.Start..hit.End]);
    }
}
