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
    [InlineData("CPA, JD or MBA required", "JD or MBA required")]
    [InlineData("CPA, JD, or MBA required", "JD, or MBA required")]
    [InlineData("A security certification is required (e.g. CISSP, CISM)", "e.g. CISSP, CISM")]
    [InlineData("Certifications such as CISSP or CISM are required", "such as CISSP or CISM")]
    [InlineData("Security certification required: CISSP, CISM, etc.", "CISSP, CISM, etc.")]
    [InlineData("CISSP, CISM usw. zwingend erforderlich", "CISSP, CISM usw.")]
    [InlineData("Zwingend erforderlich: z.B. CISSP oder CISM", "z.B. CISSP oder CISM")]
    [InlineData("CPA license, Steuerberater oder Wirtschaftsprüfer erforderlich", "Steuerberater oder Wirtschaftsprüfer erforderlich")]
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
    [InlineData("CISSP certification required, JD or MBA")]
    [InlineData("CISSP certification required; Python, SQL, etc.")]
    [InlineData("Tools such as Splunk. CISSP certification required")]
    [InlineData("CISSP certification required. AWS, etc. is nice")]
    [InlineData("CISSP required. Stretch goals")]
    [InlineData("Cloud tools (e.g. Terraform) and CISSP certification required")]
    [InlineData("Cloud tools (e.g. Terraform); CISSP certification required")]
    [InlineData("Tools such as Terraform and Bash scripting, and CISSP certification required")]
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

    [Theory]
    [InlineData("RN or LPN license required", "rn-license", "lpn-license")]
    [InlineData("Active RN license or LPN license required", "rn-license", "lpn-license")]
    [InlineData("RN license, LPN license or nurse practitioner license required", "rn-license", "lpn-license")]
    public void Licences_joined_by_or_are_one_condition_met_by_any(string line, string one, string other)
    {
        var posting = MatchParts.Posting($"Requirements:\n- {line}");

        var ask = posting.Licences[0];
        Assert.Equal([one, other], ask.Any.Take(2));
        var gate = MatchParts.Match("""{"certificates": [{"name": "LPN license"}]}""", $"Requirements:\n- {line}").Gates[0];
        Assert.Equal((GateKind.Licence, Standing.Met), (gate.Kind, gate.Standing));
        Assert.StartsWith("a licence (Registered Nurse or Licensed Practical Nurse", gate.Asks, StringComparison.Ordinal);
    }

    [Fact]
    public void Licences_joined_by_and_are_a_condition_each()
    {
        Assert.Equal(2, MatchParts.Posting("Requirements:\n- Active RN license and driver's license required").Licences.Count);
    }

    [Fact]
    public void Licences_of_a_list_that_takes_something_else_too_rule_nobody_out()
    {
        var match = MatchParts.Match(Nobody, "Requirements:\n- RN license, LPN license or PharmD required");

        Assert.Equal(Standing.Unknown, Assert.Single(match.Gates, gate => gate.Kind == GateKind.Licence).Standing);
    }
}
