using System.Text;
using Credence.Resumes.Matching;
using Xunit;

namespace Credence.Tests.Resumes.Matching;

public sealed class ConditionFinderTests
{
    [Theory]
    [InlineData("Must hold an active Secret security clearance.", ConditionKind.Clearance, ClearanceLevel.Secret)]
    [InlineData("Requirements:\n- Active TS/SCI with polygraph", ConditionKind.Clearance, ClearanceLevel.TopSecret)]
    [InlineData("A current security clearance is required on the first day.", ConditionKind.Clearance, ClearanceLevel.Some)]
    [InlineData("Possess an active Secret clearance with the ability to obtain Top Secret.", ConditionKind.Clearance, ClearanceLevel.Secret)]
    [InlineData("You must be able to obtain a security clearance.", ConditionKind.ClearanceLater, ClearanceLevel.Some)]
    [InlineData("Candidates must be eligible for a Secret clearance.", ConditionKind.ClearanceLater, ClearanceLevel.Secret)]
    [InlineData("We are unable to sponsor work visas for this role.", ConditionKind.NoSponsor, ClearanceLevel.Some)]
    [InlineData("This position is not eligible for visa sponsorship.", ConditionKind.NoSponsor, ClearanceLevel.Some)]
    [InlineData("You are authorized to work in the United States without sponsorship.", ConditionKind.NoSponsor, ClearanceLevel.Some)]
    [InlineData("We are not in a position to offer visa sponsorship.", ConditionKind.NoSponsor, ClearanceLevel.Some)]
    [InlineData("Must hold or be able to obtain a secret clearance", ConditionKind.ClearanceLater, ClearanceLevel.Secret)]
    [InlineData("Must hold current SC clearance, or be eligible for SC clearance", ConditionKind.ClearanceLater, ClearanceLevel.Some)]
    [InlineData("Active DoD Secret (or ability to obtain) clearance", ConditionKind.ClearanceLater, ClearanceLevel.Secret)]
    [InlineData("Aktive Sicherheitsüberprüfung Ü2 oder die Bereitschaft dazu", ConditionKind.ClearanceLater, ClearanceLevel.Secret)]
    [InlineData("Must possess an active Secret or higher security clearance, Top Secret preferred", ConditionKind.Clearance, ClearanceLevel.Secret)]
    [InlineData("Mandatory: Active SC Clearance (DV Clearance preferred)", ConditionKind.Clearance, ClearanceLevel.Some)]
    [InlineData("Visa: US citizen/visa only", ConditionKind.WorkRight, ClearanceLevel.Some)]
    [InlineData("Visa sponsorship is available for the right person.", ConditionKind.Sponsor, ClearanceLevel.Some)]
    [InlineData("Applicants must be U.S. citizens.", ConditionKind.Citizenship, ClearanceLevel.Some)]
    [InlineData("U.S. citizen or lawful permanent resident required", ConditionKind.WorkRight, ClearanceLevel.Some)]
    public void A_sentence_states_its_condition(string text, ConditionKind kind, ClearanceLevel level)
    {
        var found = Assert.Single(MatchParts.Conditions.Find(text));

        Assert.Equal((kind, level), (found.Kind, found.Level));
        Assert.Equal(MatchParts.Stated(text, ConditionSearches.All), MatchParts.Searched(text));
    }

    [Theory]
    [InlineData("No security clearance required.")]
    [InlineData("Security clearance: none")]
    [InlineData("Security Clearance:")]
    [InlineData("Minimum security clearance to start: none")]
    [InlineData("An active clearance may provide the chance to work on other missions.")]
    [InlineData("Our roles are open to all visas and US citizens.")]
    [InlineData("An active Secret clearance is a plus.")]
    [InlineData("Company-wide sponsored lunches, and no meetings on Fridays.")]
    [InlineData("Manage customs clearance for shipments.")]
    [InlineData("We hire without regard to race, religion, citizenship or U.S. citizen status.")]
    [InlineData("We protect trade secrets and manage secrets with Vault.")]
    [InlineData("Executive sponsor of the program, unable to say no.")]
    public void What_is_denied_wished_for_or_about_something_else_is_no_condition(string text)
    {
        Assert.Empty(MatchParts.Conditions.Find(text));
    }

    [Theory]
    [InlineData("Authorized to work in the US", "US")]
    [InlineData("Work authorization: Germany (permanent)", "DE")]
    [InlineData("Authorised to work in Germany, Austria and the UK without sponsorship", "AT DE GB")]
    [InlineData("Right to work in the United Kingdom", "GB")]
    [InlineData("Valid US work authorization; do not require sponsorship", "US")]
    [InlineData("Unbefristete Arbeitserlaubnis für Deutschland", "DE")]
    [InlineData("U.S. citizen", "US")]
    [InlineData("Permanent resident of Canada.", "CA")]
    [InlineData("I do not require sponsorship and am authorized to work in Germany", "DE")]
    [InlineData("US citizen, no sponsorship needed", "US")]
    [InlineData("Lebanon citizen", "LB")]
    public void A_resume_says_where_its_person_may_work(string text, string countries) => Assert.Equal(countries.Split(' '), MatchParts.Conditions.MayWorkIn(text));

    [Theory]
    [InlineData("EU citizen")]
    [InlineData("Not a US citizen but a citizen of Germany")]
    [InlineData("Not a US citizen, Austria citizen")]
    public void A_citizen_of_the_Union_may_work_wherever_its_citizens_may(string text) => Assert.Equal(MatchParts.Conditions.Areas.FreeMovement.Order(StringComparer.Ordinal), MatchParts.Conditions.MayWorkIn(text));

    [Theory]
    [InlineData("EU work permit", 27)]
    [InlineData("Authorized to work in the EU", 27)]
    [InlineData("Authorized to work in the EEA and the UK", 31)]
    [InlineData("Arbeitserlaubnis für Deutschland", 1)]
    [InlineData("EU Blue Card (Germany), valid until 31 March 2028", 1)]
    [InlineData("EU Blue Card, Germany", 1)]
    [InlineData("Blaue Karte EU (Deutschland)", 1)]
    [InlineData("Permanent residence permit for Germany", 1)]
    [InlineData("Aufenthaltserlaubnis Österreich", 1)]
    [InlineData("Unbefristete Niederlassungserlaubnis", 1)]
    [InlineData("Citizen of Lebanon, EU Blue Card (Germany)", 2)]
    public void A_permit_holds_where_it_says_and_nowhere_else(string text, int countries) => Assert.Equal(countries, MatchParts.Conditions.MayWorkIn(text)!.Count);

    [Theory]
    [InlineData("Not authorized to work in the US")]
    [InlineData("Authorized to work in the US on OPT, will require sponsorship")]
    [InlineData("Able to work in teams and authorized to work in hazardous areas")]
    [InlineData("Work permit: yes")]
    [InlineData("Built a portal for citizen services in Germany")]
    [InlineData("Applying for a work permit in Switzerland")]
    [InlineData("Work authorization: IT systems")]
    [InlineData("EU Blue Card")]
    [InlineData("Keine Niederlassungserlaubnis")]
    [InlineData("Applied for a residence permit for Germany")]
    [InlineData("Non-US citizen")]
    [InlineData("I am not a US citizen")]
    [InlineData("not a citizen of Germany")]
    [InlineData("Not a US or EU citizen")]
    [InlineData("US citizen: no")]
    [InlineData("Citizen of Germany: No.")]
    [InlineData("Former citizen of Germany")]
    [InlineData("Kein EU citizen")]
    [InlineData("Not authorized to work in the US without sponsorship")]
    public void Nothing_is_made_up_where_no_country_or_no_right_is_named(string text) => Assert.Null(MatchParts.Conditions.MayWorkIn(text));

    [Theory]
    [InlineData("U.S. citizen", true)]
    [InlineData("Citizen of the United States", true)]
    [InlineData("Non-US citizen", false)]
    [InlineData("I am not a US citizen", false)]
    [InlineData("Not a citizen of the United States", false)]
    [InlineData("US citizen: no", false)]
    public void Only_who_says_so_is_a_citizen_of_the_United_States(string text, bool isCitizen) => Assert.Equal(isCitizen, MatchParts.Conditions.SaysCitizen(text));

    [Theory]
    [InlineData("Applicants must be U.S. citizens.")]
    [InlineData("Remote - US")]
    [InlineData("(US only)")]
    [InlineData("EU-Bürger gesucht, gültige Arbeitserlaubnis vorausgesetzt")]
    [InlineData("Erweiterte Sicherheitsüberprüfung (Ü2) liegt vor")]
    [InlineData("We are unable to sponsor work visas. An active Secret clearance is required.")]
    public void What_stands_far_below_is_found_from_its_line_on(string text)
    {
        var introduction = string.Concat(Enumerable.Repeat("Wir bauen Brücken für Züge – seit 1901.\n", 12));
        for (var letters = 0; letters < 130; letters++)
        {
            var whole = $"{introduction}{new string('ö', letters)}\n{text}\nUnd noch eine Zeile, und noch eine.";

            Assert.NotEmpty(MatchParts.Searched(whole));
            Assert.Equal(MatchParts.Stated(whole, ConditionSearches.All), MatchParts.Searched(whole));
        }
    }

    [Fact]
    public void Texts_without_an_anchor_hold_no_condition()
    {
        var data = File.ReadAllText(Path.Combine(House.Checkout.Root, "data", "lexicon", "condition-cues.yaml"));
        var words = ConditionWords.In(data, "clearance", "word").Concat(ConditionWords.In(data, "sponsorship", "word")).Concat(ConditionWords.In(data, "citizenship", "us")).Concat(ConditionWords.In(data, "citizenship", "word"))
            .Concat(ConditionWords.In(data, "area-right", "word")).Concat(ConditionWords.In(data, "area-right", "right")).Concat(MatchParts.Conditions.Cues.Residence.Searched.Select(one => one.Word));

        Assert.All(words, word => Assert.True(MatchParts.Conditions.Cues.In(Encoding.UTF8.GetBytes(word)) != ConditionSearches.None && MatchParts.Conditions.Cues.In(Encoding.UTF8.GetBytes(word.ToUpperInvariant())) != ConditionSearches.None, word));
    }

    [Theory]
    [InlineData("You do not need a security clearance.")]
    [InlineData("You don't need an active secret clearance for this role.")]
    [InlineData("No active security clearance needed")]
    [InlineData("A secret clearance is not mandatory.")]
    [InlineData("Sie benötigen keine Sicherheitsüberprüfung Ü2.")]
    [InlineData("Eine Sicherheitsüberprüfung (Ü2) wird nicht vorausgesetzt.")]
    public void A_clearance_that_need_not_be_is_no_condition(string text) =>
        Assert.DoesNotContain(MatchParts.Conditions.Find(text), one => one.Kind is ConditionKind.Clearance or ConditionKind.ClearanceLater);

    [Theory]
    [InlineData("I don't have the right to work in the EU.")]
    [InlineData("I don’t have a work permit for Germany.")]
    [InlineData("I am not permitted to work in Canada.")]
    [InlineData("Ich habe kein Recht auf eine Arbeitserlaubnis für Österreich.")]
    public void A_right_that_a_resume_says_not_to_be_there_is_not_held(string text) => Assert.Null(MatchParts.Conditions.MayWorkIn(text));
}
