using Credence.Resumes.Matching;
using Xunit;

namespace Credence.Tests.Resumes.Matching;

/// <summary>Words that look like a right to work, or like a no, and are none; the answers are of 2026-11-23.</summary>
public sealed class RightWordTests
{
    [Theory]
    [InlineData("Measured IL-1b and TNF in patient samples")]
    [InlineData("Fine-tuned InternVL-1B on eight cards")]
    [InlineData("Wrote the timestamp 4 bytes before each record")]
    [InlineData("Reported on the unsettled status of claims")]
    [InlineData("Skills: H-1B, L-1B, Workday")]
    [InlineData("Processed H-1B petitions, Green Card cases")]
    [InlineData("Filed H-1B, L-1A and Green Card paperwork for 40 engineers")]
    [InlineData("Immigration paralegal (H-1B visa, L-1 visa, Green Card)")]
    [InlineData("Predicted H-1B visa status with gradient boosting")]
    [InlineData("Verified candidates' right to work in the UK")]
    [InlineData("Ensured all contractors were authorized to work in the US")]
    [InlineData("Betreuung von Fachkräften mit Aufenthaltserlaubnis für Deutschland")]
    [InlineData("Bearbeitete Anträge auf Niederlassungserlaubnis")]
    [InlineData("Helped EU citizens register their cars")]
    [InlineData("Helped US citizens abroad vote")]
    [InlineData("Advised clients on German citizenship law")]
    [InlineData("Beratung von EU-Bürgern zu Sozialleistungen")]
    [InlineData("Ran a German citizen science project")]
    public void Codes_of_a_trade_and_papers_of_others_are_no_right_of_the_person(string line) => Settles(line, "");

    [Theory]
    [InlineData("Currently on H-1B visa", "bound US")]
    [InlineData("WORK AUTHORIZATION\\nH-1B", "bound US")]
    [InlineData("H1B since 2022", "bound US")]
    [InlineData("Attorney, Green Card holder", "may US")]
    [InlineData("Project manager with 8 years managing rollouts, authorized to work in Germany", "may DE")]
    [InlineData("Stamp 4 holder, Dublin", "may IE")]
    public void The_same_words_about_the_person_are(string line, string settled) => Settles(line, settled);

    [Theory]
    [InlineData("US work authorization, no sponsorship needed", "may US")]
    [InlineData("US work authorization (no sponsorship required)", "may US")]
    [InlineData("US work authorization - no sponsorship required", "may US")]
    [InlineData("German work permit No. 4711", "may DE")]
    [InlineData("German work permit No. A4711", "")]
    [InlineData("US work authorization: No. 10 years of experience", "")]
    [InlineData("US work authorization: no, Canadian passport", "")]
    [InlineData("US work authorization: none (Indian passport)", "not US")]
    [InlineData("US work authorization (none)", "not US")]
    [InlineData("Work permit: none for Switzerland", "not CH")]
    [InlineData("Arbeitserlaubnis: nein (Schweiz)", "not CH")]
    public void A_no_behind_a_right_counts_where_nothing_else_begins_with_it(string line, string settled) => Settles(line, settled);

    [Theory]
    [InlineData("I don't need a work permit for Germany")]
    [InlineData("I don’t need a work permit for Germany")]
    [InlineData("I need no work permit for Germany")]
    [InlineData("Never needed a work permit for Austria")]
    [InlineData("Need work permit for Germany: no")]
    [InlineData("Do you need a work permit for Germany? No")]
    [InlineData("No US work authorization required")]
    [InlineData("Work permit for Germany not required")]
    [InlineData("Keine Arbeitserlaubnis für Deutschland erforderlich")]
    [InlineData("Ich brauche keine Arbeitserlaubnis für die Schweiz")]
    [InlineData("Arbeitserlaubnis für Deutschland nicht nötig")]
    [InlineData("Aufenthaltstitel für Deutschland nicht notwendig")]
    [InlineData("Darf ohne Arbeitserlaubnis in der Schweiz arbeiten")]
    [InlineData("Ich bin nicht auf eine Arbeitserlaubnis für Österreich angewiesen")]
    [InlineData("Mir fehlt die Arbeitserlaubnis für Österreich")]
    [InlineData("Nobody needs a work permit for Germany in the EU")]
    [InlineData("No right to work in the US without a sponsor")]
    [InlineData("I don't have the right to work in the US without sponsorship")]
    public void What_is_not_needed_is_no_refusal_and_not_known(string line) => Settles(line, "");

    [Theory]
    [InlineData("No US work authorization, sponsorship required", "not US")]
    [InlineData("I do not have a work permit for Germany and need sponsorship", "not DE")]
    [InlineData("Ich habe keine Arbeitserlaubnis für die USA, würde aber umziehen", "not US")]
    [InlineData("Authorized to work in the US with no sponsorship required", "may US")]
    [InlineData("There is no reason to doubt my right to work in the UK", "may GB")]
    public void A_need_in_another_part_changes_nothing(string line, string settled) => Settles(line, settled);

    [Theory]
    [InlineData("Als EU-Bürger brauche ich keine Arbeitserlaubnis")]
    [InlineData("EU-Bürger, keine Arbeitserlaubnis nötig")]
    [InlineData("Requires no sponsorship (EU citizen)")]
    public void Who_says_why_no_permit_is_needed_is_a_citizen(string line) => Assert.Equal(27, Person(line).CitizenOf?.Count);

    [Theory]
    [InlineData("Dual US and German citizen", "DE US")]
    [InlineData("Dual US/German citizen", "DE US")]
    [InlineData("Deutsche und türkische Staatsangehörigkeit", "DE TR")]
    [InlineData("Born in Turkey and German citizen", "DE")]
    [InlineData("I have no work permit for Switzerland but am an Austrian citizen", "AT")]
    public void Two_citizenships_before_one_word_are_both_read(string line, string countries) => Assert.Equal(countries, string.Join(' ', Person(line).CitizenOf ?? []));

    [Theory]
    [InlineData("Work authorization:\\n\\nGermany", "may DE")]
    [InlineData("Work permit:\\n\\n\\nCanada", "may CA")]
    [InlineData("Work authorization\\nGermany", "may DE")]
    [InlineData("Right to work\\n\\nUK", "may GB")]
    public void A_label_is_read_over_blank_lines(string line, string settled) => Settles(line, settled);

    [Theory]
    [InlineData("Canadian work permit, 3 of 5 years elapsed", "may CA")]
    [InlineData("Canadian work permit (not expired)", "may CA")]
    [InlineData("Canadian work permit (unexpired)", "may CA")]
    [InlineData("Canadian work permit lapsed in 2023", "not CA ended")]
    [InlineData("US work authorization no longer valid", "not US ended")]
    [InlineData("Expired Canadian work permit", "not CA ended")]
    [InlineData("Abgelaufene Aufenthaltserlaubnis für Österreich", "not AT ended")]
    public void Only_what_is_said_to_be_over_is(string line, string settled) => Settles(line, settled);

    [Theory]
    [InlineData("Citizen of Germany. No right to work in the US", Standing.Missing)]
    [InlineData("No right to work in the US", Standing.Missing)]
    [InlineData("No right to work in Canada", Standing.Unknown)]
    [InlineData("Citizen of Germany", Standing.Unknown)]
    public void Where_all_of_some_countries_are_asked_for_one_that_is_closed_decides(string line, Standing standing)
    {
        var gate = Assert.Single(MatchParts.Match(Saying(line), "Data engineer\n\nYou must be authorized to work in Germany and the United States.").Gates, gate => gate.Kind == GateKind.Visa);

        Assert.Equal((standing, "the right to work in DE and US"), (gate.Standing, gate.Asks));
    }

    [Theory]
    [InlineData("No right to work in Austria", Standing.Unknown)]
    [InlineData("No right to work in the EU", Standing.Missing)]
    public void Of_an_area_all_must_be_closed(string line, Standing standing) =>
        Assert.Equal(standing, Assert.Single(MatchParts.Match(Saying(line), "Data engineer\n\nEU work permit required.").Gates, gate => gate.Kind == GateKind.Visa).Standing);

    private static void Settles(string line, string settled)
    {
        var person = Person(line);
        string[] said =
        [
            .. Listed("may", person.MayWorkIn), .. Listed("bound", person.MayWorkForSponsorIn), .. Listed("not", person.MayNotWorkIn), .. person.EndedPermits.Select(_ => "ended"),
        ];

        Assert.Equal(settled, string.Join(' ', said));

        static IEnumerable<string> Listed(string what, IReadOnlyList<string>? countries) => countries is { Count: > 0 } ? [$"{what} {string.Join(' ', countries)}"] : [];
    }

    private static Applicant Person(string line) => MatchParts.Person(MatchParts.Read(Saying(line))).Applicant;

    private static string Saying(string summary) => $$"""{"basics": {"summary": "{{summary}}"}, "skills": [{"name": "Python"}]}""";
}
