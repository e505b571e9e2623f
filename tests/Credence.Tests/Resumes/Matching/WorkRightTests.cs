using Credence.Resumes.Matching;
using Xunit;

namespace Credence.Tests.Resumes.Matching;

/// <summary>The right to work in an area of several countries: who may, who may not, and whose papers do not settle it.</summary>
public sealed class WorkRightTests
{
    private const string Posting = "Data engineer\nOrt: Graz, Österreich\n\nEU work permit required.";

    [Theory]
    [InlineData("EU work permit required", "EU")]
    [InlineData("A valid EU work permit is a must.", "EU")]
    [InlineData("Arbeitserlaubnis für die EU", "EU")]
    [InlineData("Gültige EU-Arbeitserlaubnis erforderlich", "EU")]
    [InlineData("You must be authorized to work in the European Union.", "EU")]
    [InlineData("Must have the right to work in the EEA", "EEA")]
    [InlineData("Must be eligible to work in the Schengen area", "Schengen")]
    [InlineData("Arbeitserlaubnis im EWR", "EEA")]
    [InlineData("EU/EEA work permit", "EU")]
    [InlineData("EU citizen or holder of a work permit", "EU")]
    [InlineData("Arbeitsgenehmigung in der Europäischen Union", "EU")]
    public void A_posting_asks_for_it(string text, string area)
    {
        var found = Assert.Single(MatchParts.Conditions.Find(text));

        Assert.Equal((ConditionKind.WorkRight, area), (found.Kind, found.Area));
        Assert.Equal(MatchParts.Stated(text, ConditionSearches.All), MatchParts.Searched(text));
    }

    [Theory]
    [InlineData("We help you to get a work permit for the EU.")]
    [InlineData("No work permit for the EU is needed.")]
    [InlineData("An EU work permit is a plus.")]
    [InlineData("We work with customers in the EU.")]
    [InlineData("Non-EU citizens attach their work permit for Austria.")]
    [InlineData("Wir unterstützen bei der Arbeitserlaubnis für die EU.")]
    [InlineData("Authorized to work in the east of town")]
    public void What_is_offered_wished_for_or_something_else_is_no_condition(string text) => Assert.Empty(MatchParts.Conditions.Find(text));

    [Theory]
    [InlineData("EU", null, Standing.Met)]
    [InlineData("EEA", null, Standing.Met)]
    [InlineData("AT", null, Standing.Unknown)]
    [InlineData("US", null, Standing.Missing)]
    [InlineData(null, null, Standing.Unknown)]
    [InlineData(null, "AT", Standing.Met)]
    [InlineData("US", "DE", Standing.Met)]
    [InlineData(null, "US", Standing.Unknown)]
    public void A_permit_of_one_country_does_not_settle_it_and_citizenship_of_one_does(string? mayWorkIn, string? citizenOf, Standing standing)
    {
        var gate = Assert.Single(MatchParts.Match("""{"skills": [{"name": "Python"}]}""", Posting, Said(mayWorkIn, citizenOf)).Gates, gate => gate.Kind == GateKind.Visa);

        Assert.Equal((standing, "the right to work in the European Union", "EU work permit required"), (gate.Standing, gate.Asks, gate.Posting?.Text.TrimEnd('.')));
        Assert.Equal(mayWorkIn == "AT", gate.Note is not null);
    }

    [Theory]
    [InlineData("EU", null, Standing.Met)]
    [InlineData("AT", null, Standing.Met)]
    [InlineData(null, "IT", Standing.Met)]
    [InlineData("DE", null, Standing.Missing)]
    public void Without_a_sponsor_the_country_of_the_work_decides(string? mayWorkIn, string? citizenOf, Standing standing)
    {
        var match = MatchParts.Match("""{"skills": [{"name": "Python"}]}""", "Data engineer\nOrt: Graz, Österreich\n\nWe are unable to sponsor work visas.", Said(mayWorkIn, citizenOf));

        Assert.Equal(standing, Assert.Single(match.Gates, gate => gate.Kind == GateKind.Visa).Standing);
        Assert.Contains(match.Gates, gate => gate.Kind == GateKind.Location);
    }

    [Theory]
    [InlineData("A valid work permit for Switzerland or the EU is required.", true)]
    [InlineData("Swiss or EU work permit required", true)]
    [InlineData("Arbeitserlaubnis für die Schweiz oder die EU erforderlich", true)]
    [InlineData("You need the right to work in Austria or elsewhere in the EU.", false)]
    public void A_country_beside_the_area_may_be_enough_too(string text, bool namesOthers)
    {
        var gate = Assert.Single(MatchParts.Match("""{"skills": [{"name": "Python"}]}""", $"Data engineer\n\n{text}", Said("GB", "GB")).Gates, gate => gate.Kind == GateKind.Visa);

        Assert.Equal(namesOthers, Assert.Single(MatchParts.Conditions.Find(text)).NamesOthers);
        Assert.Equal(namesOthers ? Standing.Unknown : Standing.Missing, gate.Standing);
        Assert.Equal(namesOthers, gate.Note is not null);
    }

    [Theory]
    [InlineData("Citizen of Lebanon", "Graz, Österreich", Standing.Unknown)]
    [InlineData("Citizen of Lebanon. EU Blue Card (Germany), valid until 31 March 2028", "Berlin, Germany", Standing.Met)]
    [InlineData("Citizen of Lebanon, EU Blue Card (Germany)", "Graz, Österreich", Standing.Missing)]
    [InlineData("Citizen of Austria", "Berlin, Germany", Standing.Met)]
    [InlineData("U.S. citizen", "Berlin, Germany", Standing.Unknown)]
    [InlineData("Authorized to work in Germany", "Graz, Österreich", Standing.Missing)]
    public void A_citizenship_in_a_resume_is_no_list_of_permits_and_a_permit_holds_in_its_country(string summary, string place, Standing standing)
    {
        var gate = Assert.Single(MatchParts.Match(Saying(summary), $"Data engineer\nLocation: {place}\n\nWe are unable to sponsor work visas.").Gates, gate => gate.Kind == GateKind.Visa);

        Assert.Equal(standing, gate.Standing);
        Assert.Equal(standing == Standing.Unknown, gate.Note?.StartsWith("A citizenship does not tell", StringComparison.Ordinal) == true);
    }

    [Theory]
    [InlineData("Citizen of Lebanon")]
    [InlineData("Citizen of Lebanon. EU Blue Card (Germany), valid until 31 March 2028")]
    [InlineData("Permanent residence permit for Germany")]
    public void Neither_settles_a_right_in_the_Union(string summary)
    {
        Assert.Equal(Standing.Unknown, Assert.Single(MatchParts.Match(Saying(summary), Posting).Gates, gate => gate.Kind == GateKind.Visa).Standing);
    }

    [Fact]
    public void Where_a_person_says_where_they_may_work_no_other_country_counts()
    {
        var match = MatchParts.Match(Saying("Citizen of Lebanon"), Posting, Said("US", null));

        Assert.Equal(GateKind.Visa, match.RuledOutBy?.Kind);
    }

    private static string Saying(string summary) => $$"""{"basics": {"summary": "{{summary}}"}, "skills": [{"name": "Python"}]}""";

    private static SaidBeside Said(string? mayWorkIn, string? citizenOf) => SaidBeside.Nothing with { MayWorkIn = Countries(mayWorkIn), CitizenOf = Countries(citizenOf) };

    private static IReadOnlyList<string>? Countries(string? name) => name is null ? null : MatchParts.Conditions.Areas.Named(name)?.Countries ?? [name];
}
