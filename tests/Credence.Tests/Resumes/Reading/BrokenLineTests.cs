using System.Text;
using Credence.Resumes;
using Xunit;

namespace Credence.Tests.Resumes.Reading;

/// <summary>Which lines go on in each other and which do not, and what stands before the first heading.</summary>
public sealed class BrokenLineTests
{
    [Theory]
    [InlineData("Jane Doe,\nData Scientist\njane@example.org", "Jane Doe|Data Scientist|")]
    [InlineData("Jane Doe,\nData Scientist,\nGraz, Austria\njane@example.org", "Jane Doe|Data Scientist|Graz, Austria")]
    [InlineData("Jane Doe,\nGraz, Austria\njane@example.org", "Jane Doe||Graz, Austria")]
    public void A_name_that_ends_with_a_comma_is_not_joined_with_what_the_person_is(string head, string said)
    {
        var contact = Read(head, "SKILLS\nPython").Contact;

        Assert.Equal(said, $"{contact.Name?.Value}|{contact.Label?.Value}|{contact.Location?.Value}");
    }

    [Theory]
    [InlineData("Jane Doe\nHauptstraße 12,\n8010 Graz\njane@example.org", "Hauptstraße 12, 8010 Graz")]
    [InlineData("Jane Doe\nVilnius,\nLithuania\njane@example.org", "Vilnius, Lithuania")]
    public void An_address_that_was_broken_is_whole(string head, string location) =>
        Assert.Equal(location, Read(head, "SKILLS\nPython").Contact.Location!.Value);

    [Fact]
    public void What_an_item_names_opens_no_item_within_the_next()
    {
        var resume = Read("Ada Example\nada@example.org", "CERTIFICATIONS\n- AWS Certified Solutions Architect – Associate\n- Preparation course of a week for\n  Certified Kubernetes Administrator (CKA)");

        Assert.Equal(["AWS Certified Solutions Architect – Associate", "Preparation course of a week for Certified Kubernetes Administrator (CKA)"], resume.Certifications.Select(held => held.Name.Value));
    }

    [Theory]
    [InlineData("12/2024  Project Management Professional (PMP), Project Management Institute (valid until 12/2027)", "Project Management Professional (PMP)|Project Management Institute|2024-12|2027-12")]
    [InlineData("Certified Data Steward (2021), Certified Pipeline Warden (2023)", "Certified Data Steward||2021|;Certified Pipeline Warden||2023|")]
    public void An_issuer_before_dates_in_brackets_is_no_certification_of_its_own(string line, string certifications)
    {
        var held = Read("Ada Example\nada@example.org", $"CERTIFICATIONS\n{line}").Certifications;

        Assert.Equal(certifications, string.Join(';', held.Select(one => $"{one.Name.Value}|{one.Issuer?.Value}|{one.Issued?.Value}|{one.Expires?.Value}")));
    }

    [Theory]
    [InlineData("B.Eng. Systems Design Engineering, University of Waterloo, 2015\nPhD Systems Design Engineering, University of Waterloo, not completed", "B.Eng.:done PhD:open")]
    [InlineData("Ph.D. Physics, Norwegian University of Science and Technology, 2019 (defended)\nM.Sc. Physics, NTNU 2014", "Ph.D.:done M.Sc.:done")]
    [InlineData("M.Sc. Informatik, Universität Wien, 2018\nB.Sc. Informatik, Universität Wien, abgebrochen", "M.Sc.:done B.Sc.:open")]
    [InlineData("University of Bergen\nPhD Physics, 2014 – 2018\nMSc Physics, 2012", "PhD:done MSc:done")]
    public void Each_line_that_begins_with_a_degree_is_an_entry(string lines, string degrees)
    {
        var education = Read("Ada Example\nada@example.org", $"EDUCATION\n{lines}").Education;

        Assert.Equal(degrees, string.Join(' ', education.Select(one => $"{one.StudyType?.Value}:{(one.IsUnfinished ? "open" : "done")}")));
    }

    [Theory]
    [InlineData("Support 24/7", "Support 24/7", null)]
    [InlineData("Python 4/5", "Python", "4/5")]
    [InlineData("Python (9/10)", "Python", "9/10")]
    [InlineData("Python 10/10", "Python", "10/10")]
    [InlineData("Python ●●●○○", "Python", "●●●○○")]
    public void A_level_in_figures_is_no_part_of_a_longer_number(string line, string name, string? level)
    {
        var skill = Read("Ada Example\nada@example.org", $"SKILLS\n{line}\nSQL").Skills[0];

        Assert.Equal((name, level), (skill.Name.Value, skill.Level?.Value));
    }

    [Theory]
    [InlineData("Ø 30 % weniger Ausfälle", "Ø 30 % weniger Ausfälle")]
    [InlineData("Ø Lieferzeit halbiert", "Ø Lieferzeit halbiert")]
    [InlineData("§ 57a inspections planned", "§ 57a inspections planned")]
    [InlineData("Ø Reports every Monday\nØ Dashboards for sales", "Reports every Monday|Dashboards for sales")]
    [InlineData("§ Reports every Monday\n§ Dashboards for sales", "Reports every Monday|Dashboards for sales")]
    [InlineData("o Reports every Monday", "Reports every Monday")]
    public void A_sign_is_a_bullet_only_where_several_lines_begin_with_it(string lines, string kept)
    {
        var work = Assert.Single(Read("Ada Example\nada@example.org", $"EXPERIENCE\nData Analyst, Karstwerk, 2019 - 2021\n{lines}").Work);

        Assert.Equal(kept, string.Join('|', work.Highlights.Select(one => one.Value).Prepend(work.Summary?.Value).Where(text => text is not null)));
    }

    [Theory]
    [InlineData("Nationality: Austrian")]
    [InlineData("Citizenship: Norwegian")]
    [InlineData("Führerschein: Klasse B")]
    [InlineData("Work permit: Germany, until 12/2028")]
    [InlineData("Clearance: Secret")]
    public void What_the_head_says_of_the_person_is_kept(string line)
    {
        var resume = Read($"Ada Example\nData Analyst\nada@example.org\n{line}", "SKILLS\nPython");

        Assert.Contains(resume.Other.SelectMany(one => one.Lines), one => one.Value.Contains(line, StringComparison.Ordinal));
    }

    private static Resume Read(string head, string sections) => Shipped.Reader.Read(Encoding.UTF8.GetBytes($"{head}\n\n{sections}"), null, ResumeReader.Extract).Resume!;
}
