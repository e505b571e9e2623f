using Credence.Resumes.Matching;
using Xunit;

namespace Credence.Tests.Resumes.Matching;

/// <summary>Certifications that "and" joins are asked for each; of those that "or" or a comma joins one is enough.</summary>
public sealed class JoinedAskTests
{
    private const string HoldsCissp = """{"basics": {"name": "A. Person"}, "certificates": [{"name": "CISSP", "issuer": "ISC2"}]}""";

    [Theory]
    [InlineData("CISSP and CISM certifications required")]
    [InlineData("CISSP & CISM required")]
    [InlineData("CISSP certification and CISM certification required")]
    [InlineData("CISM and CISSP are required")]
    [InlineData("CISSP, PMP and CISM required")]
    [InlineData("CISSP, PMP, and CISM certifications required")]
    [InlineData("PMP or CISSP, and CISM required")]
    [InlineData("CISSP und CISM zwingend erforderlich")]
    public void Who_holds_one_of_two_that_are_joined_is_ruled_out_by_the_other(string line)
    {
        var match = MatchParts.Match(HoldsCissp, $"Requirements:\n- {line}\n- Python");

        Assert.Equal(GateKind.Certification, match.RuledOutBy?.Kind);
        Assert.Contains(match.Items, item => item.Kind == AskedKind.Certification && item.Standing == Standing.Met);
        Assert.Contains(match.Items, item => item.Kind == AskedKind.Certification && item.Standing == Standing.Missing);
    }

    [Theory]
    [InlineData("CISSP or CISM certification required")]
    [InlineData("CISSP and/or CISM certification required")]
    [InlineData("CISSP, CISM required")]
    [InlineData("CISSP/CISM required")]
    [InlineData("Security+, CISSP required")]
    [InlineData("CompTIA Security+ or CISSP required")]
    [InlineData("At least one of CISSP and CISM required")]
    [InlineData("One of the following certifications is required: CISSP, PMP and CISM")]
    [InlineData("Certifications such as CISSP and CISM required")]
    [InlineData("Mindestens eine der Zertifizierungen CISSP und CISM erforderlich")]
    [InlineData("CISSP and CISM or equivalent certification required")]
    public void Who_holds_one_of_several_to_choose_from_is_not(string line) => Assert.Null(MatchParts.Match(HoldsCissp, $"Requirements:\n- {line}\n- Python").RuledOutBy);

    [Fact]
    public void What_may_be_obtained_later_may_be_so_of_both() =>
        Assert.Null(MatchParts.Match(HoldsCissp, "Requirements:\n- CISSP and CISM certifications required within 90 days of hire\n- Python").RuledOutBy);
}
