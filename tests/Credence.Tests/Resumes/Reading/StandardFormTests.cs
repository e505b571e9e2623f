using System.Text;
using Credence.Resumes;
using Xunit;

namespace Credence.Tests.Resumes.Reading;

/// <summary>The form that authorities of Europe hand out: personal details between bars, the date of a thing above it, languages in a table.</summary>
public sealed class StandardFormTests
{
    private static readonly Resume Form = Read(
        """
        Jonas Petrulis

        Date of birth: 04/05/1990 | Nationality: Lithuanian | Email address: jonas.petrulis@example.org | Address: Gedimino pr. 1, 01103,
        Vilnius, Lithuania (Home)

        ABOUT ME

        Data engineer of shops and power lines, for eight years now and with pleasure, by day and by night.

        WORK EXPERIENCE

        [ 01/03/2019 – Current ]
        Data engineer
        UAB Baltic Grid
        City: Vilnius | Country: Lithuania

        LANGUAGE SKILLS

        Mother tongue(s): LITHUANIAN
        Other language(s):
        ENGLISH    C1    C1    B2
        GERMAN    B1    A2    A2

        CERTIFICATES

        05/2024 – 05/2026
        Databricks Certified Data Engineer Associate
        11/2021
        Microsoft Certified: Azure Data Engineer Associate
        03/2018
        Harbour Pilot Badge
        """);

    [Fact]
    public void A_date_above_a_certification_is_its_own() => Assert.Equal(
        ["databricks-data-engineer 2024-05 2026-05", "ms-dp-203 2021-11 ", " 2018-03 "],
        Form.Certifications.Select(held => $"{held.Id} {held.Issued?.Value.Text} {held.Expires?.Value.Text}"));

    [Fact]
    public void A_date_of_birth_is_no_phone() => Assert.Null(Form.Contact.Phone);

    [Fact]
    public void An_address_that_was_broken_is_whole_and_where_it_is_of_is_no_part_of_it() =>
        Assert.Equal(("Gedimino pr. 1, 01103, Vilnius, Lithuania", "LT"), (Form.Contact.Location?.Value, Form.Contact.Country?.Value));

    [Fact]
    public void Languages_of_a_table_have_the_first_of_their_levels_and_labels_are_no_languages() =>
        Assert.Equal(["LITHUANIAN Mother tongue(s)", "ENGLISH C1", "GERMAN B1"], Form.Languages.Select(language => $"{language.Name.Value} {language.Fluency?.Value}"));

    [Fact]
    public void A_position_below_its_dates_has_title_employer_and_place()
    {
        var work = Assert.Single(Form.Work);

        Assert.Equal(("Data engineer", "UAB Baltic Grid", "2019", true), (work.Title?.Value, work.Employer?.Value, work.Period.Start?.Value.Text, work.Period.GoesOn is not null));
        Assert.Contains("Vilnius", work.Location?.Value, StringComparison.Ordinal);
    }

    private static Resume Read(string text) => Shipped.Reader.Read(Encoding.UTF8.GetBytes(text), "form.txt", ResumeReader.Extract).Resume!;
}
