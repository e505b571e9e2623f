using Credence.Resumes.Matching;
using Xunit;

namespace Credence.Tests.Resumes.Matching;

/// <summary>Skills are read in German words written as one with an end that says that they are asked for.</summary>
public sealed class ClosedCompoundTests
{
    [Theory]
    [InlineData("Linuxkenntnisse", "linux")]
    [InlineData("Pythonkenntnisse erforderlich", "python")]
    [InlineData("Gute Pythonkenntnissen und mehr", "python")]
    [InlineData("Wir suchen Javaentwickler", "java")]
    [InlineData("Erfahrung mit SQLDatenbanken", "sql")]
    [InlineData("Kubernetescluster betreiben", "kubernetes")]
    public void The_skill_of_a_compound_is_asked_for_and_held(string line, string id)
    {
        var posting = MatchParts.Posting($"Anforderungen:\n- {line}");
        var resume = MatchParts.Read($$"""{"basics": { "name": "A. Person", "summary": "{{line}}" } }""");

        Assert.Contains(posting.Skills, ask => ask.Any.Contains(id));
        Assert.Contains(id, MatchParts.Person(resume).Applicant.Skills.Keys);
    }

    [Theory]
    [InlineData("Produktentwicklung und Softwareentwicklung")]
    [InlineData("Führungserfahrung, Berufserfahrung und Fachwissen")]
    [InlineData("Arbeitsumgebung und Großprojekte im Krankenhausumfeld")]
    [InlineData("Webserver")]
    public void Words_that_only_end_like_it_name_no_skill(string line)
    {
        Assert.Empty(ClosedCompounds.Read(Shipped.Data, MatchParts.Skills.Names).In(line));
    }

    [Fact]
    public void A_compound_that_is_denied_is_not_held()
    {
        var resume = MatchParts.Read("""{"basics": {"name": "A. Person", "summary": "Keine Linuxkenntnisse."}}""");

        Assert.DoesNotContain("linux", MatchParts.Person(resume).Applicant.Skills.Keys);
    }

    [Fact]
    public void An_end_that_is_too_short_is_refused_with_its_place()
    {
        var folder = Directory.CreateTempSubdirectory("credence-compounds-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "catalog", "certifications"));
        Directory.CreateDirectory(Path.Combine(folder, "lexicon"));
        File.WriteAllText(Path.Combine(folder, "lexicon", "skill-compounds.yaml"), "ends: [kenntnisse, er]\n");

        var refusal = Assert.Throws<Credence.Sources.UnusableInputException>(() => ClosedCompounds.Read(Credence.Sources.DataFolder.Find(folder), []));

        Assert.Contains("skill-compounds.yaml:1:", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("'er' has fewer than 3 letters", refusal.Message, StringComparison.Ordinal);
    }
}
