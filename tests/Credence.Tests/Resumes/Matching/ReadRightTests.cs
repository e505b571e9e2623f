using Credence.Resumes.Matching;
using Xunit;

namespace Credence.Tests.Resumes.Matching;

/// <summary>What a résumé says of permits, citizenship and the right to work; the answers are of 2026-11-23.</summary>
public sealed class ReadRightTests
{
    [Theory]
    [InlineData("EU Blue Card valid until 03/2028 (Germany)", "DE")]
    [InlineData("EU Blue Card (Germany), valid until 03/2028", "DE")]
    [InlineData("EU Blue Card since 2022, Germany", "DE")]
    [InlineData("Blaue Karte EU seit 04/2022 (Deutschland)", "DE")]
    [InlineData("Stamp 4 since 2022", "IE")]
    [InlineData("Work authorization: Stamp 4", "IE")]
    [InlineData("Green Card holder", "US")]
    [InlineData("US Green Card since 2019", "US")]
    [InlineData("Niederlassungserlaubnis seit 2020", "DE")]
    [InlineData("UK: indefinite leave to remain", "GB")]
    [InlineData("EU settled status (UK)", "GB")]
    [InlineData("Permanent resident (Canada)", "CA")]
    [InlineData("Work permit: yes (Switzerland)", "CH")]
    [InlineData("Work visa for Japan until 2027", "JP")]
    [InlineData("Japanese work visa, valid until 2027", "JP")]
    [InlineData("I don't have restrictions on my right to work in the UK", "GB")]
    [InlineData("I don’t have any restrictions on my right to work in the UK.", "GB")]
    [InlineData("No restrictions on my right to work in the UK", "GB")]
    [InlineData("Uneingeschränkte Arbeitserlaubnis für die Schweiz", "CH")]
    [InlineData("Keine Einschränkungen, Arbeitserlaubnis für die Schweiz", "CH")]
    [InlineData("I have no criminal record and the right to work in the UK", "GB")]
    [InlineData("Authorized to work in the US, no sponsorship needed", "US")]
    public void Who_has_a_permit_may_work_there(string line, string country)
    {
        var person = Person(line);

        Assert.Equal([country], person.MayWorkIn);
        Assert.True(person.MayWorkNowhereElse);
        Assert.Empty(person.MayNotWorkIn);
    }

    [Theory]
    [InlineData("no right to work in the US", "US")]
    [InlineData("No right to work in the US.", "US")]
    [InlineData("I do not have the right to work in the US", "US")]
    [InlineData("I don't currently have the legal right to work in the US", "US")]
    [InlineData("not authorized to work in the United States", "US")]
    [InlineData("No longer authorized to work in Canada", "CA")]
    [InlineData("I need a work permit for Germany", "DE")]
    [InlineData("Ich benötige eine Arbeitserlaubnis für die Schweiz", "CH")]
    [InlineData("Keine Arbeitserlaubnis für Deutschland", "DE")]
    [InlineData("No US work authorization", "US")]
    [InlineData("US work authorization: none", "US")]
    [InlineData("Work permit: no (Germany)", "DE")]
    public void Who_has_none_is_ruled_out_there_and_not_known_elsewhere(string line, string country)
    {
        var person = Person(line);

        Assert.Null(person.MayWorkIn);
        Assert.Equal([country], person.MayNotWorkIn);
    }

    [Theory]
    [InlineData("EU Blue Card pending (Germany)")]
    [InlineData("Applying for a work permit for Canada")]
    [InlineData("Not only authorized to work in Canada")]
    [InlineData("No Green Card")]
    [InlineData("Not a Canadian citizen")]
    [InlineData("Seeking an H-1B")]
    public void What_is_open_or_settles_nothing_is_not_known(string line)
    {
        var person = Person(line);

        Assert.Null(person.MayWorkIn);
        Assert.Empty(person.MayNotWorkIn);
        Assert.Empty(person.MayWorkForSponsorIn);
    }

    [Theory]
    [InlineData("Staatsangehörigkeit: türkisch, seit 2021 auch deutsch", "DE TR")]
    [InlineData("Nationality: Turkish and, since 2021, German", "DE TR")]
    [InlineData("Citizenship: Canadian, also Irish since 2019", "CA IE")]
    [InlineData("Nationality: German (formerly Turkish)", "DE")]
    [InlineData("Nationality: French, fluent in German", "FR")]
    [InlineData("Staatsangehörigkeit\\ndeutsch", "DE")]
    [InlineData("Nationality:\\nIrish", "IE")]
    public void Two_citizenships_are_both_read(string line, string countries)
    {
        var person = Person(line);

        Assert.Equal(countries, string.Join(' ', person.CitizenOf!));
        Assert.Contains("AT", person.MayWorkIn!);
    }

    [Theory]
    [InlineData("UK: Skilled Worker visa until 05/2027", "GB")]
    [InlineData("H-1B (transfer required)", "US")]
    [InlineData("Visa status: H1B, valid until 2027", "US")]
    public void A_permit_of_an_employer_is_none_where_no_sponsor_is_to_be_had(string line, string country)
    {
        var person = Person(line);
        var place = country == "GB" ? "London, United Kingdom" : "Austin, TX, United States";

        Assert.Equal([country], person.MayWorkForSponsorIn);
        Assert.Null(person.MayWorkIn);
        Assert.Equal((Standing.Missing, $"your permit for {MatchParts.Conditions.Areas.NameOf(country)} is bound to a sponsor"), Visa(line, place, "We are unable to sponsor work visas."));
        Assert.Equal(Standing.Unknown, Visa(line, "Berlin, Germany", "We are unable to sponsor work visas.").Standing);
    }

    [Fact]
    public void A_refusal_is_a_no_and_says_so()
    {
        Assert.Equal((Standing.Missing, "the résumé says that you may not work in the US"), Visa("No right to work in the US", "Austin, TX, United States", "We are unable to sponsor work visas."));
        Assert.Equal(Standing.Unknown, Visa("No right to work in the US", "Berlin, Germany", "We are unable to sponsor work visas.").Standing);
    }

    [Theory]
    [InlineData("Canadian work permit (expired)", "the permit for Canada in the résumé ended")]
    [InlineData("Canadian work permit until 03/2025", "the permit for Canada in the résumé ended (2025-03)")]
    [InlineData("Stamp 4 until 2024", "the permit for Ireland in the résumé ended (2024)")]
    public void A_permit_that_ended_is_said_with_its_country_and_says_nothing_of_others(string line, string why)
    {
        var (there, elsewhere) = line.StartsWith("Stamp", StringComparison.Ordinal) ? ("Dublin, Ireland", "Toronto, Canada") : ("Toronto, Canada", "Dublin, Ireland");

        Assert.Equal((Standing.Missing, why), Visa(line, there, "We are unable to sponsor work visas."));
        Assert.Equal((Standing.Unknown, why), Visa(line, elsewhere, "We are unable to sponsor work visas."));
    }

    [Theory]
    [InlineData("Active Top Secret clearance (expired 2023)", "the clearance in the résumé ended (2023)")]
    [InlineData("Active Secret clearance until 06/2025", "the clearance in the résumé ended (2025-06)")]
    [InlineData("Clearance: UK SC clearance (expired 2023)", "the clearance in the résumé ended (2023)")]
    public void A_clearance_that_ended_is_not_held(string line, string why)
    {
        var gate = Assert.Single(MatchParts.Match(Saying(line), "Data engineer\n\nActive Secret clearance required").Gates, gate => gate.Kind == GateKind.Clearance);

        Assert.Equal((Standing.Missing, why), (gate.Standing, gate.Why));
    }

    [Fact]
    public void One_that_goes_on_is_held() =>
        Assert.Equal(Standing.Met, Assert.Single(MatchParts.Match(Saying("Active Secret clearance, valid until 06/2027"), "Data engineer\n\nActive Secret clearance required").Gates).Standing);

    [Fact]
    public void Many_countries_are_said_in_few_words_and_kept_whole()
    {
        var gate = Assert.Single(MatchParts.Match(Saying("Nationality: Japanese"), "Data engineer\n\nOnly EEA or Swiss citizens").Gates);

        Assert.Equal("citizenship of a country of the European Economic Area, or Swiss citizenship", gate.Asks);
        Assert.Equal(31, gate.Citizens?.Count);
    }

    private static Applicant Person(string line) => MatchParts.Person(MatchParts.Read(Saying(line))).Applicant;

    private static (Standing Standing, string Why) Visa(string line, string place, string posting)
    {
        var gate = Assert.Single(MatchParts.Match(Saying(line), $"Data engineer\nLocation: {place}\n\n{posting}").Gates, gate => gate.Kind == GateKind.Visa);
        return (gate.Standing, gate.Why);
    }

    private static string Saying(string summary) => $$"""{"basics": {"summary": "{{summary}}"}, "skills": [{"name": "Python"}]}""";
}
