using Xunit;

namespace Credence.Tests.Postings.Finding;

/// <summary>Headings as people write them: marks, typing errors, answers in the same line.</summary>
public sealed class HeadingWordingTests
{
    [Theory]
    [InlineData("Preferred Certifications:\nBLS\nACLS", "bls:preferred; acls:preferred")]
    [InlineData("Certifications Preferred: AWS, Azure", "aws-any:preferred; azure-any:preferred")]
    [InlineData("Certifications Required: CISSP", "cissp:required")]
    [InlineData("Certification Requirements: CISSP", "cissp:required")]
    [InlineData("Desired Certifications - CISSP, CISM", "cissp:preferred; cism:preferred")]
    [InlineData("Nice-to-have certifications: CISSP", "cissp:preferred")]
    [InlineData("Certifications (nice to have): CISSP", "cissp:preferred")]
    [InlineData("Certifications a plus: CISSP, CISM", "cissp:preferred; cism:preferred")]
    [InlineData("Any of these certifications would be a plus: CISSP, CISM", "cissp:preferred; cism:preferred")]
    [InlineData("The following certifications are desirable: CISSP, CISM", "cissp:preferred; cism:preferred")]
    [InlineData("The following certifications are required:\n- CISSP\n- CISM", "cissp:required; cism:required")]
    [InlineData("The following certifications are a plus:\n- CISSP\n- CISM", "cissp:preferred; cism:preferred")]
    [InlineData("Pluspunkte\n- Zertifizierung in Scrum", "scrum-any:preferred")]
    [InlineData("Wünschenswert\n- Zertifizierung in Scrum", "scrum-any:preferred")]
    [InlineData("Das wünschen wir uns\n- Zertifizierung in Scrum", "scrum-any:required")]
    [InlineData("Damit begeisterst du uns zusätzlich\n- Zertifizierung in Scrum", "scrum-any:preferred")]
    [InlineData("Was noch für dich spricht\n- Zertifizierung in Scrum", "scrum-any:preferred")]
    [InlineData("Zusätzlich freuen wir uns über\n- Zertifizierung in Scrum", "scrum-any:preferred")]
    [InlineData("You might also have\n- AWS certification", "aws-any:preferred")]
    [InlineData("Extra points for\n- AWS certification", "aws-any:preferred")]
    [InlineData("It'd be nice if you also had\n- AWS certification", "aws-any:preferred")]
    [InlineData("Other things we value\n- AWS certification", "aws-any:preferred")]
    [InlineData("Preferred, but not required:\n- AWS certification", "aws-any:preferred")]
    [InlineData("Additional preferred qualifications\n- AWS certification", "aws-any:preferred")]
    [InlineData("Preferred Experience & Skills\n- AWS certification", "aws-any:preferred")]
    [InlineData("Desired Experience/Skills:\n- AWS certification", "aws-any:preferred")]
    [InlineData("Bonus Skills (not required)\n- AWS certification", "aws-any:preferred")]
    [InlineData("Plusses\n- AWS certification", "aws-any:preferred")]
    [InlineData("Big Plus:\n- AWS certification", "aws-any:preferred")]
    [InlineData("Would be a plus\n- AWS certification", "aws-any:preferred")]
    [InlineData("**Nice to Have**\n- AWS certification", "aws-any:preferred")]
    [InlineData("## Preferred Qualifications ##\n- AWS certification", "aws-any:preferred")]
    [InlineData("🌟 Nice to have\n- AWS certification", "aws-any:preferred")]
    [InlineData("✨ Bonus points if you have:\n- AWS certification", "aws-any:preferred")]
    [InlineData("[Preferred]\n- AWS certification", "aws-any:preferred")]
    [InlineData("NICE TO HAVES\nAWS certification", "aws-any:preferred")]
    [InlineData("--- Preferred Qualifications ---\n1. AWS certification", "aws-any:preferred")]
    [InlineData("PREFFERED QUALIFICATIONS\n- AWS certification", "aws-any:preferred")]
    [InlineData("Perferred Skills:\n- AWS certification", "aws-any:preferred")]
    public void A_heading_says_how_strongly_in_its_own_words(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));
}
