using Credence.Resumes.Matching;
using Xunit;

namespace Credence.Tests.Resumes.Matching;

/// <summary>Certifications that a posting lets be obtained later rule out nobody; the rest still do.</summary>
public sealed class LaterTests
{
    private const string Nobody = """{"basics": {"name": "A. Person"}}""";

    [Theory]
    [InlineData("CISSP certification or willingness to obtain it", "or willingness to obtain it")]
    [InlineData("CISSP certification or ability to obtain within 6 months", "or ability to obtain within 6 months")]
    [InlineData("CISSP certification, or the readiness to acquire", "or the readiness to acquire")]
    [InlineData("CISSP certification required (or the willingness to earn the certification)", "or the willingness to earn the certification")]
    [InlineData("CISSP required, or be able to obtain it within six (6) months of hire", "or be able to obtain it within six (6) months of hire")]
    [InlineData("CISSP certification is required but candidates may be willing to obtain one", "but candidates may be willing to obtain one")]
    [InlineData("CISSP certification required, must obtain within 90 days of hire", "must obtain within 90 days of hire")]
    [InlineData("CISSP certification (must be obtained within the first year of employment)", "must be obtained within the first year of employment")]
    [InlineData("Must obtain CISSP certification within 90 days of hire", "obtain CISSP certification within 90 days of hire")]
    [InlineData("CISSP required within 180 days of start date", "within 180 days of start")]
    [InlineData("CISSP certification required. Must be obtained within 90 days of hire.", "Must be obtained within 90 days of hire")]
    [InlineData("Must have the ability to obtain a CISSP certification", "ability to obtain a CISSP")]
    [InlineData("CISSP certification required or in progress", "or in progress")]
    [InlineData("CISSP-Zertifizierung zwingend erforderlich oder Bereitschaft, sie zu erwerben", "oder Bereitschaft, sie zu erwerben")]
    [InlineData("CISSP-Zertifizierung erforderlich oder die Bereitschaft, diese innerhalb von 6 Monaten zu erwerben", "oder die Bereitschaft, diese innerhalb von 6 Monaten zu erwerben")]
    [InlineData("CISSP-Zertifizierung erforderlich oder Bereitschaft zum Erwerb der Zertifizierung", "oder Bereitschaft zum Erwerb der Zertifizierung")]
    [InlineData("Bereitschaft, die CISSP-Zertifizierung zu erwerben, ist erforderlich", "Bereitschaft, die CISSP-Zertifizierung zu erwerben")]
    [InlineData("CISSP-Zertifizierung erforderlich, kann innerhalb von zwölf Monaten nach Einstellung erworben werden", "innerhalb von zwölf Monaten nach Einstellung erworben")]
    [InlineData("CISSP or equivalent required within 180 days of start date", "within 180 days of start")]
    [InlineData("CISSP-Zertifizierung erforderlich, innerhalb von sechs Monaten nach Eintritt", "innerhalb von sechs Monaten nach Eintritt")]
    [InlineData("IT security: CISSP certification or willingness to obtain it", "or willingness to obtain it")]
    [InlineData("CISSP OR WILLINGNESS TO OBTAIN IT", "OR WILLINGNESS TO OBTAIN IT")]
    public void What_may_be_obtained_later_rules_nobody_out_and_is_quoted(string line, string words)
    {
        var match = MatchParts.Match(Nobody, $"Requirements:\n- {line}\n- Python");

        var ask = Assert.Single(match.Posting.Certifications, ask => ask.Any.Count > 0);
        Assert.Contains(words, ask.Later?.Text ?? "nothing", StringComparison.Ordinal);
        Assert.Equal(ask.Later!.Text, match.Posting.Text[ask.Later.Start..ask.Later.End]);
        var item = MatchParts.Item(match, "cissp");
        Assert.Equal((Standing.Missing, ask.Later), (item.Standing, item.Later));
        Assert.Null(match.RuledOutBy);
    }

    [Theory]
    [InlineData("CISSP certification required; ability to obtain a driving permit")]
    [InlineData("CISSP certification required and ability to obtain a security clearance within 90 days of hire")]
    [InlineData("CISSP certification required, obtained within the last 2 years")]
    [InlineData("CISSP certification required and the ability to set goals and achieve them")]
    [InlineData("CISSP certification required and willingness to obtain further certifications")]
    [InlineData("CISSP certification required at the time of application")]
    [InlineData("CISSP certification required, with projects delivered within budget or within 6 months")]
    [InlineData("Able to complete migrations within 6 months, CISSP certification required")]
    [InlineData("CISSP-Zertifizierung zwingend erforderlich und Bereitschaft zu reisen")]
    [InlineData("Able to lead, CISSP certification required, and complete what you begin")]
    [InlineData("CISSP required. Must pass a background check within 30 days of hire")]
    [InlineData("CISSP required, must relocate within 60 days of hire")]
    [InlineData("CISSP required and you must move to Linz within 60 days of hire")]
    [InlineData("CISSP required – ability to complete IT projects")]
    [InlineData("CISSP obtained within 3 years prior to hire")]
    [InlineData("CISSP required, obtained within 3 years before application")]
    [InlineData("CISSP-Zertifizierung, erworben innerhalb von drei Jahren vor Eintritt")]
    public void What_only_looks_like_it_rules_out_as_before(string line)
    {
        var match = MatchParts.Match(Nobody, $"Requirements:\n- {line}\n- Python");

        Assert.Null(Assert.Single(match.Posting.Certifications).Later);
        Assert.Equal(GateKind.Certification, match.RuledOutBy?.Kind);
    }

    [Fact]
    public void Of_two_certifications_only_the_one_it_is_said_of_may_be_obtained_later()
    {
        var posting = MatchParts.Posting("Requirements:\n- CISSP certification required\n- CISM certification required, or the willingness to obtain it");

        Assert.Equal([null, "or the willingness to obtain it"], posting.Certifications.Select(ask => ask.Later?.Text));
    }

    [Fact]
    public void Of_a_list_below_one_heading_only_the_lines_that_say_so_may_be_obtained_later()
    {
        var match = MatchParts.Match(Nobody, "Engineer\n\nRequirements:\n- AI-102 certification or willingness to obtain it\n- CISSP certification\n- CISM\n");

        Assert.Equal([("ms-ai-102", "or willingness to obtain it"), ("cissp|cism", null)], match.Posting.Certifications.Select(ask => (string.Join('|', ask.Any), ask.Later?.Text)));
        Assert.Equal("Certified Information Systems Security Professional or Certified Information Security Manager", match.RuledOutBy?.Asks);
    }

    [Fact]
    public void A_time_said_of_the_certification_before_is_none_for_the_next()
    {
        var posting = MatchParts.Posting("Requirements:\n- Certification as CISSP required (or get certification within six months) and two or more further certifications of the industry at the higher level, CRISC required");

        Assert.Equal(["or get certification within six months", null], posting.Certifications.Where(ask => ask.Any.Count > 0).Select(ask => ask.Later?.Text));
    }

    [Fact]
    public void One_whose_exam_has_ended_can_no_longer_be_obtained_and_what_follows_is_said()
    {
        var match = MatchParts.Match(Nobody, "Requirements:\n- Exam AI-102 certification required, or willingness to obtain it");

        var item = MatchParts.Item(match, "ms-ai-102");
        Assert.Null(match.RuledOutBy);
        Assert.StartsWith("Nobody can obtain AI-102 any more. The exam AI-102 ended on 2026-06-30 (readroo-microsoft-certification-retirements-2026)", item.Note, StringComparison.Ordinal);
        Assert.Contains("(AI-103)", item.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_is_held_is_met_whatever_may_be_obtained_later()
    {
        var match = MatchParts.Match("""{"certificates": [{"name": "CISSP"}]}""", "Requirements:\n- CISSP certification or willingness to obtain it");

        Assert.Equal(Standing.Met, MatchParts.Item(match, "cissp").Standing);
    }
}
