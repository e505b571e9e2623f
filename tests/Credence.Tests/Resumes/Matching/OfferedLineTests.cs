using Credence.Postings.Finding;
using Xunit;

namespace Credence.Tests.Resumes.Matching;

/// <summary>A line that offers training, pays for an exam or tells of others who prepare for one asks for nothing, even inside a list of requirements.</summary>
public sealed class OfferedLineTests
{
    [Theory]
    [InlineData("We will train you towards ACLS")]
    [InlineData("We will train you to become certified in Scrum")]
    [InlineData("You will be trained for the ACLS certification")]
    [InlineData("We will pay for your PMP exam")]
    [InlineData("We pay for your CISSP exam")]
    [InlineData("You will help customers prepare for CISSP")]
    [InlineData("Prepare students for the CISSP exam")]
    [InlineData("Wir bilden dich zum Certified Scrum Master aus")]
    public void It_rules_nobody_out(string line)
    {
        var match = MatchParts.Match("""{"basics": {"name": "N"}}""", $"Requirements:\n- {line}\n- Kubernetes");

        Assert.Null(match.RuledOutBy);
        Assert.DoesNotContain(match.Items, item => item.Any.Count > 0 && item.Kind == Credence.Resumes.Matching.AskedKind.Certification && item.Strength != Strength.Mentioned);
        Assert.Equal(Strength.Required, MatchParts.Item(match, "kubernetes").Strength);
    }

    [Theory]
    [InlineData("CISSP certification required")]
    [InlineData("You hold CISSP and help customers with audits")]
    public void What_is_asked_for_stays_asked_for(string line)
    {
        Assert.NotNull(MatchParts.Match("""{"basics": {"name": "N"}}""", $"Requirements:\n- {line}").RuledOutBy);
    }
}
