using System.Text;
using Credence.Resumes;
using Credence.Resumes.Matching;
using Xunit;

namespace Credence.Tests.Resumes.Matching;

/// <summary>What a list of skills below certifications names counts as skills, however its heading is written.</summary>
public sealed class ListedSkillTests
{
    private const string Posting = "Requirements:\n- Python\n- Java\n- SQL";

    [Theory]
    [InlineData("Zertifikate", "Kenntnisse\nPython, Java, SQL")]
    [InlineData("Zertifikate", "Fähigkeiten\nPython, Java, SQL")]
    [InlineData("ZERTIFIKATE", "IT-Kenntnisse:\nPython, Java, SQL")]
    [InlineData("CERTIFICATIONS", "Technologies\nPython, Java, SQL")]
    [InlineData("CERTIFICATIONS", "Technologien\n- Python\n- Java\n- SQL")]
    [InlineData("Zertifikate", "Grundkenntnisse: Python, Java, SQL")]
    [InlineData("## Certifications", "## Skills\nPython, Java, SQL")]
    [InlineData("**Zertifikate**", "**Kenntnisse**\nPython, Java, SQL")]
    public void They_are_skills_and_no_certifications(string heading, string skills)
    {
        var resume = Read($"{heading}\nAWS Certified Solutions Architect – Associate, 2024\n\n{skills}");

        var match = MatchParts.Matcher.Of(MatchParts.Person(resume), MatchParts.Posting(Posting));

        Assert.Single(resume.Certifications);
        Assert.Equal(3, match.Items.Count);
        Assert.All(match.Items, item => Assert.Equal((Standing.Met, null), (item.Standing, item.Against)));
    }

    [Fact]
    public void Basics_of_a_spoken_language_are_no_skills()
    {
        var resume = Read("Sprachen\nDeutsch: Muttersprache\nGrundkenntnisse: Französisch");

        Assert.Empty(resume.Skills);
    }

    private static Resume Read(string text) => Shipped.Reader.Read(Encoding.UTF8.GetBytes($"Ada Example\nada@example.org\n\n{text}\n"), null, ResumeReader.Extract).Resume!;
}
