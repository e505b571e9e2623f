using Credence.Resumes.Matching;
using Xunit;

namespace Credence.Tests.Resumes.Matching;

/// <summary>Certifications and licences in place of which a posting takes something else rule nobody out.</summary>
public sealed class InsteadTests
{
    private const string Nobody = """{"basics": {"name": "A. Person"}}""";

    [Theory]
    [InlineData("CISSP certification or equivalent required", "or equivalent required")]
    [InlineData("CISSP or an equivalent certification is required", "or an equivalent certification is")]
    [InlineData("CISSP certification required (or equivalent)", "or equivalent")]
    [InlineData("AWS Certified Machine Learning – Specialty or equivalent certification required", "or equivalent certification required")]
    [InlineData("CISSP, CISM or comparable certification required", "or comparable certification required")]
    [InlineData("CISSP-Zertifizierung oder vergleichbare Zertifizierung erforderlich", "oder vergleichbare Zertifizierung erforderlich")]
    [InlineData("CISSP-Zertifizierung oder gleichwertig zwingend erforderlich", "oder gleichwertig zwingend erforderlich")]
    [InlineData("CPA license or JD required", "or JD required")]
    [InlineData("JD or active CPA license required", "JD or active CPA")]
    public void What_something_else_will_do_for_is_not_known(string line, string words)
    {
        var match = MatchParts.Match(Nobody, $"Requirements:\n- {line}\n- Python");

        var gate = Assert.Single(match.Gates, gate => gate.Kind == GateKind.Certification);
        Assert.Equal((Standing.Unknown, $"the posting takes something else too (“{words}”), and whether you have that is not known"), (gate.Standing, gate.Why));
        Assert.Null(match.RuledOutBy);
        Assert.Contains(match.Items, item => item.Kind == AskedKind.Certification && item.Standing == Standing.Unknown && item.Against == gate.Why);
    }

    [Theory]
    [InlineData("CISSP certification required, Azure or AWS")]
    [InlineData("CISSP or CISM certification required")]
    [InlineData("CISSP certification required; bachelor's degree or equivalent")]
    [InlineData("CISSP certification required or you will not be considered")]
    [InlineData("Python or Java, CISSP certification required")]
    public void What_only_looks_like_it_rules_out_as_before(string line)
    {
        Assert.Equal(GateKind.Certification, MatchParts.Match(Nobody, $"Requirements:\n- {line}").RuledOutBy?.Kind);
    }

    [Fact]
    public void Whoever_holds_it_meets_it_and_what_is_in_progress_is_said()
    {
        const string posting = "Requirements:\n- CISSP certification or equivalent required";

        Assert.Equal(Standing.Met, MatchParts.Item(MatchParts.Match("""{"certificates": [{"name": "CISSP"}]}""", posting), "cissp").Standing);
        Assert.StartsWith("yours is in progress, not held; the posting takes", MatchParts.Item(MatchParts.Match("""{"certificates": [{"name": "CISSP (in progress)"}]}""", posting), "cissp").Against, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Active RN license or PharmD required", Standing.Unknown)]
    [InlineData("PharmD or active RN license required", Standing.Unknown)]
    [InlineData("Active RN license required", Standing.Missing)]
    public void A_licence_with_something_else_in_its_place_rules_nobody_out(string line, Standing standing)
    {
        var gate = Assert.Single(MatchParts.Match(Nobody, $"Requirements:\n- {line}").Gates, gate => gate.Kind == GateKind.Licence);

        Assert.Equal((standing, standing == Standing.Unknown), (gate.Standing, gate.Why.Contains("PharmD", StringComparison.Ordinal)));
    }
}
