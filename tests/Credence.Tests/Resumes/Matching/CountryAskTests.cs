using Credence.Resumes.Matching;
using Xunit;

namespace Credence.Tests.Resumes.Matching;

/// <summary>Citizens and the right to work that postings ask for by the name of a country, and how a person stands to them.</summary>
public sealed class CountryAskTests
{
    private const string Nobody = """{"skills": [{"name": "Python"}]}""";

    [Theory]
    [InlineData("German citizenship required", "DE")]
    [InlineData("Must be a Canadian citizen.", "CA")]
    [InlineData("Deutsche Staatsangehörigkeit erforderlich", "DE")]
    [InlineData("Voraussetzung ist die deutsche Staatsangehörigkeit.", "DE")]
    [InlineData("Sie besitzen die österreichische Staatsbürgerschaft.", "AT")]
    [InlineData("Schweizer Bürgerrecht oder Schweizer Staatsbürgerschaft zwingend", "CH")]
    [InlineData("Applicants must be Australian citizens.", "AU")]
    [InlineData("Only Indian nationals may apply.", "IN")]
    [InlineData("Open to UK nationals only", "GB")]
    [InlineData("Citizenship of Israel is required for this position.", "IL")]
    [InlineData("Nationality: Japanese (required)", "JP")]
    [InlineData("Must be a citizen of New Zealand", "NZ")]
    [InlineData("You must be a US or Canadian citizen.", "CA US")]
    [InlineData("Applicants must be U.S. citizens.", "US")]
    public void A_posting_asks_for_citizens_of_a_country(string text, string countries)
    {
        var found = Assert.Single(MatchParts.Conditions.Find(text));

        Assert.Equal((ConditionKind.Citizenship, countries), (found.Kind, string.Join(' ', found.Countries)));
        Assert.Equal(MatchParts.Stated(text, ConditionSearches.All), MatchParts.Searched(text));
    }

    [Theory]
    [InlineData("EU citizens only")]
    [InlineData("We hire: nur EU-Bürger")]
    [InlineData("Bewerben können sich nur EU-Bürgerinnen und EU-Bürger.")]
    [InlineData("Staatsangehörigkeit eines EU-Mitgliedstaates erforderlich")]
    [InlineData("You must be a citizen of a member state of the European Union.")]
    public void A_posting_asks_for_citizens_of_the_Union(string text)
    {
        var found = Assert.Single(MatchParts.Conditions.Find(text));

        Assert.Equal((ConditionKind.Citizenship, "EU"), (found.Kind, found.Area));
        Assert.Equal(MatchParts.Stated(text, ConditionSearches.All), MatchParts.Searched(text));
    }

    [Theory]
    [InlineData("Canadian work permit required", "CA")]
    [InlineData("A valid US work permit is required.", "US")]
    [InlineData("You are authorized to work in Canada.", "CA")]
    [InlineData("Must be eligible to work in the UK", "GB")]
    [InlineData("Must have the right to live and work in Ireland", "IE")]
    [InlineData("Arbeitserlaubnis für Österreich", "AT")]
    [InlineData("Gültige Arbeitserlaubnis (Schweiz)", "CH")]
    [InlineData("Sie haben eine gültige Arbeitsbewilligung für die Schweiz.", "CH")]
    [InlineData("Deutsche Arbeitserlaubnis vorausgesetzt", "DE")]
    [InlineData("Work authorization: Germany", "DE")]
    [InlineData("Valid Indian work visa", "IN")]
    [InlineData("Must be authorized to work in the United States or Canada", "US CA")]
    [InlineData("Must be authorized to work in the country of the job.", "")]
    [InlineData("You must be eligible to work in the country in which the role is located.", "")]
    [InlineData("Gültige Arbeitserlaubnis erforderlich", "")]
    [InlineData("A valid work permit is required.", "")]
    public void A_posting_asks_for_the_right_to_work_in_a_country(string text, string countries)
    {
        var found = Assert.Single(MatchParts.Conditions.Find(text));

        Assert.Equal((ConditionKind.WorkRight, countries), (found.Kind, string.Join(' ', found.Countries)));
        Assert.Equal(MatchParts.Stated(text, ConditionSearches.All), MatchParts.Searched(text));
    }

    [Theory]
    [InlineData("We welcome applicants of all nationalities, German citizens and others.")]
    [InlineData("No German citizenship requirement.")]
    [InlineData("Non-US citizens must apply as well.")]
    [InlineData("You can work here without US citizenship.")]
    [InlineData("Auch ohne deutsche Staatsangehörigkeit sind Sie willkommen.")]
    [InlineData("Canadian citizenship is preferred.")]
    [InlineData("We hire regardless of race, religion, national origin or German citizenship.")]
    [InlineData("Are you a Canadian citizen?")]
    [InlineData("Deutsche Staatsangehörigkeit ist nicht erforderlich.")]
    [InlineData("Unabhängig von deutscher Staatsangehörigkeit, Herkunft oder Hautfarbe.")]
    [InlineData("You need to know what matters when we build services for German citizens and residents of the region.")]
    [InlineData("We sponsor a Canadian work permit.")]
    [InlineData("Are you authorized to work in Canada?")]
    [InlineData("We will verify that you are eligible to work in the United States (E-Verify).")]
    [InlineData("If you are not authorized to work in Canada, we can help you with a permit.")]
    [InlineData("Wir unterstützen Sie bei der Arbeitserlaubnis für Deutschland.")]
    [InlineData("You are authorized to work in the country where you live.")]
    [InlineData("Citizen developers in Germany will love our tools.")]
    public void What_is_offered_wished_for_asked_or_about_others_is_no_condition(string text) =>
        Assert.DoesNotContain(MatchParts.Conditions.Find(text), one => one.Kind is ConditionKind.Citizenship or ConditionKind.WorkRight or ConditionKind.NoSponsor);

    [Theory]
    [InlineData("We do not require US citizenship.")]
    [InlineData("You don't need to be a US citizen.")]
    [InlineData("You don’t have to be a German citizen.")]
    [InlineData("You do not have to be a Canadian citizen to apply.")]
    [InlineData("You don't need a Canadian work permit.")]
    [InlineData("A Canadian work permit is no requirement for this role.")]
    [InlineData("Canadian citizenship isn't mandatory for candidates.")]
    [InlineData("You need not be authorized to work in Canada")]
    [InlineData("You do not need to be authorized to work in the country of the job.")]
    [InlineData("Must not be a US citizen")]
    [InlineData("You do not need an EU work permit.")]
    [InlineData("An EU work permit is not a must.")]
    [InlineData("Die deutsche Staatsangehörigkeit ist keine Voraussetzung.")]
    [InlineData("Die Schweizer Staatsbürgerschaft wird nicht vorausgesetzt.")]
    [InlineData("Eine Arbeitserlaubnis für Österreich muss nicht vorliegen.")]
    [InlineData("Sie benötigen keine gültige Arbeitserlaubnis für Österreich.")]
    [InlineData("Bewerber müssen nicht deutsche Staatsbürger sein.")]
    public void What_need_not_be_is_no_condition(string text) =>
        Assert.DoesNotContain(MatchParts.Conditions.Find(text), one => one.Kind is ConditionKind.Citizenship or ConditionKind.WorkRight or ConditionKind.NoSponsor);

    [Theory]
    [InlineData("You do not need a degree, but you must be a Canadian citizen.", ConditionKind.Citizenship)]
    [InlineData("You do not need a visa and are authorized to work in Canada.", ConditionKind.WorkRight)]
    [InlineData("Must be a Canadian citizen but French is no prerequisite.", ConditionKind.Citizenship)]
    public void What_need_not_be_beside_it_leaves_a_condition_as_it_is(string text, ConditionKind kind) => Assert.Contains(MatchParts.Conditions.Find(text), one => one.Kind == kind);

    [Theory]
    [InlineData("Must be a Canadian citizen or have a work permit. We sponsor visas.", true)]
    [InlineData("Must be a Canadian citizen or have a work permit.", false)]
    [InlineData("Open to German citizens or holders of a work permit", false)]
    public void Citizens_or_others_who_may_work_there_ask_for_the_right_and_say_nothing_of_a_sponsor(string text, bool isSponsored)
    {
        var ask = VisaAsk.Of(MatchParts.Conditions.Find(text), MatchParts.Conditions.Areas);

        Assert.Equal((isSponsored, false, true), (ask.Sponsor, ask.NoSponsor, ask.Citizens is null));
        Assert.Single(ask.Right!.Countries);
    }

    [Theory]
    [InlineData("Open to EU citizens or Stamp 4 holders")]
    [InlineData("EU citizens or permit holders only")]
    public void Citizens_of_an_area_or_holders_of_a_permit_rule_out_no_citizen_of_elsewhere(string posting) =>
        Assert.NotEqual(Standing.Missing, Gate(Saying("Nationality: Indian"), posting).Standing);

    [Theory]
    [InlineData("You have the right to work in the UK/Ireland and fluent English.", false)]
    [InlineData("Authorized to work in Canada, Ireland and ready to travel", false)]
    [InlineData("Authorized to work in Canada and Ireland", true)]
    [InlineData("Authorized to work in Canada or Ireland and ready to travel", false)]
    public void All_of_several_countries_are_meant_only_where_and_stands_between_them(string text, bool isOfAll)
    {
        var found = Assert.Single(MatchParts.Conditions.Find(text));

        Assert.Equal((2, isOfAll), (found.Countries.Count, found.IsOfAll));
    }

    [Theory]
    [InlineData("German citizenship required", "Nationality: German", Standing.Met, "German citizenship")]
    [InlineData("German citizenship required", "deutscher Staatsangehöriger", Standing.Met, "German citizenship")]
    [InlineData("German citizenship required", "Österreichische Staatsbürgerin", Standing.Missing, "German citizenship")]
    [InlineData("German citizenship required", "EU citizen", Standing.Unknown, "German citizenship")]
    [InlineData("German citizenship required", "Likes hiking", Standing.Unknown, "German citizenship")]
    [InlineData("Applicants must be U.S. citizens.", "Swiss citizen", Standing.Missing, "US citizenship")]
    [InlineData("EU citizens only", "Austrian citizen", Standing.Met, "citizenship of a country of the European Union")]
    [InlineData("EU citizens only", "Norwegian citizen", Standing.Met, "citizenship of a country of the European Union")]
    [InlineData("EU citizens only", "EU citizen", Standing.Met, "citizenship of a country of the European Union")]
    [InlineData("EU citizens only", "Nationality: Indian", Standing.Missing, "citizenship of a country of the European Union")]
    [InlineData("Canadian work permit required", "Canadian citizen", Standing.Met, "the right to work in CA")]
    [InlineData("Canadian work permit required", "Canadian permanent resident", Standing.Met, "the right to work in CA")]
    [InlineData("Canadian work permit required", "Nationality: Austrian", Standing.Unknown, "the right to work in CA")]
    [InlineData("Canadian work permit required", "Authorized to work in Austria", Standing.Missing, "the right to work in CA")]
    [InlineData("Canadian work permit required", "Likes hiking", Standing.Unknown, "the right to work in CA")]
    [InlineData("Arbeitserlaubnis für Österreich", "Swiss citizen", Standing.Met, "the right to work in AT")]
    [InlineData("You need the right to work in the UK or the EU.", "British citizen", Standing.Met, "the right to work in the European Union or GB")]
    [InlineData("Must be authorized to work in the United States or Canada", "Authorized to work in Canada", Standing.Met, "the right to work in US or CA")]
    public void What_the_resume_says_decides(string posting, string summary, Standing standing, string asks)
    {
        var gate = Gate(Saying(summary), posting);

        Assert.Equal((standing, asks, posting.TrimEnd('.')), (gate.Standing, gate.Asks, gate.Posting?.Text.TrimEnd('.')));
    }

    [Theory]
    [InlineData("Authorized to work in Austria", Standing.Met)]
    [InlineData("Authorized to work in Canada", Standing.Missing)]
    public void Where_the_job_is_decides_where_no_country_is_named(string summary, Standing standing) =>
        Assert.Equal(standing, Gate(Saying(summary), "Location: Graz, Austria\n\nMust be authorized to work in the country of the job.").Standing);

    [Fact]
    public void Where_a_sponsor_is_offered_too_nobody_is_ruled_out_by_the_right_to_work()
    {
        var gate = Gate(Saying("Authorized to work in Austria"), "You are authorized to work in Canada.\nVisa sponsorship is available for the right person.");

        Assert.Equal((Standing.Unknown, "The posting says that a sponsor is to be had."), (gate.Standing, gate.Note));
    }

    [Theory]
    [InlineData("Austrian citizen", "AT")]
    [InlineData("Nationality: Austrian", "AT")]
    [InlineData("Österreichische Staatsbürgerin", "AT")]
    [InlineData("deutscher Staatsangehöriger", "DE")]
    [InlineData("Staatsangehörigkeit: türkisch", "TR")]
    [InlineData("Swiss and South African citizen", "ZA")]
    [InlineData("Indian national", "IN")]
    [InlineData("Ukrainian nationality", "UA")]
    [InlineData("Schweizer Bürgerin", "CH")]
    [InlineData("Staatsbürgerschaft: Großbritannien", "GB")]
    public void A_resume_says_whose_citizen_its_person_is(string text, string country) => Assert.Contains(country, MatchParts.Conditions.CitizenOf(text)!);

    [Theory]
    [InlineData("Worked on the Austrian national health portal")]
    [InlineData("Not an Austrian citizen")]
    [InlineData("Keine deutsche Staatsangehörigkeit")]
    [InlineData("Speaks German and English")]
    [InlineData("Taught polish and finish of wood to citizens")]
    public void Nobody_is_made_a_citizen_by_other_words(string text) => Assert.Null(MatchParts.Conditions.CitizenOf(text));

    [Fact]
    public void Every_nationality_is_found_by_its_own_adjective()
    {
        var nationalities = MatchParts.Conditions.Nationalities;
        var codes = File.ReadLines(Shipped.Data.Combine("lexicon", "nationalities.csv")).Where(line => !line.StartsWith('#')).Skip(1).Select(line => line.Split(',')[0]).ToList();

        Assert.All(codes, code => Assert.Equal(code, nationalities.CountryOf(nationalities.AdjectiveOf(code))));
        Assert.True(codes.Count > 150);
    }

    private static Gate Gate(string resume, string posting) => Assert.Single(MatchParts.Match(resume, posting).Gates, gate => gate.Kind == GateKind.Visa);

    private static string Saying(string summary) => Nobody.Replace("""{"skills""", $$"""{"basics": {"summary": "{{summary}}"}, "skills""", StringComparison.Ordinal);
}
