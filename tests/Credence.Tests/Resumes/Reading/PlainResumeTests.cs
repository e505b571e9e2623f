using System.Text;
using Credence.Postings.Finding;
using Credence.Resumes;
using Xunit;

namespace Credence.Tests.Resumes.Reading;

/// <summary>Résumés of plain text and Markdown, and what holds of every reading.</summary>
public sealed class PlainResumeTests
{
    private const string Text = """
        Mira Okonkwo-Falk
        Machine Learning Engineer
        mira@example.org | +43 316 123456 | Graz, Austria | github.com/mira-okf

        WORK EXPERIENCE
        Senior Data Scientist, Brightfen Analytics GmbH            Mar 2021 - Present
        - Built a churn model for three markets
        - Taught the team to run it
        Data Analyst, Karstwerk            2018 - Feb 2021
        - Reports every Monday

        EDUCATION
        MSc in Statistics, University of Lower Weald, 2018

        CERTIFICATIONS
        - AWS Certified Machine Learning - Specialty, Amazon Web Services, issued 05/2024, expires 05/2027, ID: QX-118
        - Certified Data Steward (in progress)

        SKILLS
        Languages: Python, SQL, R
        Tools: Docker, Blargh

        VOLUNTEERING
        Taught swimming to children on Saturdays
        """;

    private const string Markdown = """
        # Jonas Quillfeather
        jonas@example.org · Berlin, Germany

        ## Experience
        ### Data Engineer | Nordlys Robotics
        *Jan 2020 – Dec 2022*
        * Moved **two warehouses** into one
        * Wrote [Tidewatch](https://github.com/made-up/tidewatch)

        ## Certificates

        | Certificate | Issuer | Issued | Valid until |
        |---|---|---|---|
        | Certified Kubernetes Administrator (CKA) | CNCF | 2023-06 | 2026-06 |

        ## Languages
        German (native), English (C1)
        """;

    [Fact]
    public void Plain_text_is_taken_apart()
    {
        var resume = Read(Text);

        Assert.Equal(("Mira Okonkwo-Falk", "Machine Learning Engineer", "mira@example.org", "Graz, Austria"), (resume.Contact.Name!.Value, resume.Contact.Label!.Value, resume.Contact.Email!.Value, resume.Contact.Location!.Value));
        Assert.Equal([("Senior Data Scientist", "Brightfen Analytics GmbH", "2021-03", null, true), ("Data Analyst", "Karstwerk", "2018", "2021-02", false)], resume.Work.Select(one => (one.Title!.Value, one.Employer!.Value, one.Period.Start!.Value.Text, one.Period.End?.Value.Text, one.Period.GoesOn is not null)));
        Assert.Equal(2, resume.Work[0].Highlights.Count);
        Assert.Equal(("University of Lower Weald", "MSc", "Statistics", Degree.Master, "2018"), (resume.Education[0].Institution!.Value, resume.Education[0].StudyType!.Value, resume.Education[0].Area!.Value, resume.Education[0].Degree!.Value, resume.Education[0].Period.End!.Value.Text));
        Assert.Equal(["Python", "SQL", "R", "Docker", "Blargh"], resume.Skills.Select(skill => skill.Name.Value));
        Assert.Null(resume.Skills[^1].Id);
        Assert.Equal("volunteer", Assert.Single(resume.Other).Kind);
    }

    [Fact]
    public void Certifications_keep_issuer_dates_and_number_and_planned_ones_are_not_held()
    {
        var held = Read(Text).Certifications;

        Assert.Equal(("aws-mls-c01", "Amazon Web Services", "2024-05", "2027-05", "QX-118", CertificationStatus.Held), (held[0].Id, held[0].Issuer!.Value, held[0].Issued!.Value.Text, held[0].Expires!.Value.Text, held[0].CredentialId!.Value, held[0].Status));
        Assert.Equal(("Certified Data Steward", CertificationStatus.InProgress), (held[1].Name.Value, held[1].Status));
    }

    [Fact]
    public void Known_certifications_on_plain_lines_stay_apart_whatever_follows_their_names()
    {
        var held = Read("""
            Mira Okonkwo-Falk
            mira@example.org

            CERTIFICATIONS
            Microsoft Certified: Azure AI Engineer Associate (AI-102), 2025
            AWS Certified Cloud Practitioner, issued June 2025
            AI-103 (in progress)
            """).Certifications;

        Assert.Equal(["ms-ai-102", "aws-cloud-practitioner", "ms-ai-103"], held.Select(one => one.Id));
        Assert.Equal([CertificationStatus.Held, CertificationStatus.Held, CertificationStatus.InProgress], held.Select(one => one.Status));
        Assert.All(held, one => Assert.Null(one.Issuer));
    }

    [Fact]
    public void Markdown_is_read_without_its_marks()
    {
        var resume = Read(Markdown);

        Assert.Equal(DocumentKind.Markdown, resume.Kind);
        Assert.Equal("Jonas Quillfeather", resume.Contact.Name!.Value);
        Assert.Equal(("Data Engineer", "Nordlys Robotics", "2020-01", "2022-12"), (resume.Work[0].Title!.Value, resume.Work[0].Employer!.Value, resume.Work[0].Period.Start!.Value.Text, resume.Work[0].Period.End!.Value.Text));
        Assert.Equal("Moved two warehouses into one", resume.Work[0].Highlights[0].Value);
        Assert.Equal(("CNCF", "2023-06", "2026-06"), (resume.Certifications[0].Issuer!.Value, resume.Certifications[0].Issued!.Value.Text, resume.Certifications[0].Expires!.Value.Text));
        Assert.Equal(["native", "C1"], resume.Languages.Select(one => one.Fluency!.Value));
        Assert.Contains(resume.Links, link => link.Network == "GitHub");
    }

    [Theory]
    [InlineData(Text)]
    [InlineData(Markdown)]
    public void Every_value_stands_where_it_is_said_to_stand(string text)
    {
        var resume = Read(text);

        Assert.All(Values(resume), value => Assert.Equal(value.Value, resume.Text[value.Place.Start..value.Place.End].Replace('\n', ' ')));
    }

    [Fact]
    public void A_text_that_is_no_resume_gives_no_entries_and_says_so()
    {
        var resume = Read("The river rose in the night.\n\nNobody in the village had seen the like of it, and those who remembered earlier floods kept silent about them.");

        Assert.Empty(resume.Work);
        Assert.Empty(resume.Certifications);
        Assert.Null(resume.Contact.Email);
        Assert.Contains(resume.Warnings, warning => warning.Kind == WarningKind.NoSections);
    }

    [Fact]
    public void The_same_bytes_give_the_same_answer()
    {
        Assert.Equal(Values(Read(Text)).Select(value => value.ToString()), Values(Read(Text)).Select(value => value.ToString()));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_are_counted_as_an_editor_counts_them(string end)
    {
        var written = Text.ReplaceLineEndings("\n");
        var resume = Read(written.Replace("\n", end, StringComparison.Ordinal));
        var lines = written.Split('\n');

        Assert.All(Values(resume), value => Assert.Contains(value.Value, lines[value.Place.Line - 1], StringComparison.Ordinal));
        Assert.All(Values(resume), value => Assert.Equal(value.Place.Line, resume.Text[..value.Place.Start].Count(c => c == '\n') + 1));
        Assert.Equal(Array.IndexOf(lines, "VOLUNTEERING") + 1, resume.Other[0].Heading!.Place.Line);
    }

    [Theory]
    [InlineData("Ada Example – Graz, Austria", "Graz, Austria")]
    [InlineData("Ada Example | Data Engineer | Graz, Austria", "Graz, Austria")]
    [InlineData("Ada Example, Berlin, Germany", "Berlin, Germany")]
    [InlineData("Ada Example\nlives in Berlin, Germany", "Berlin, Germany")]
    [InlineData("Ada Example\nData Engineer · Berlin, Germany", "Berlin, Germany")]
    [InlineData("Ada Example – Data Engineer", null)]
    [InlineData("Paris Example", null)]
    [InlineData("Ada Example – Analytics, Berlin Brandenburg Data", null)]
    public void A_place_in_the_line_of_the_name_is_where_the_person_lives(string head, string? place)
    {
        var contact = Read($"{head}\nada@example.org\n\nSKILLS\nPython, SQL").Contact;

        Assert.Equal(head.StartsWith("Paris", StringComparison.Ordinal) ? "Paris Example" : "Ada Example", contact.Name!.Value);
        Assert.Equal(place, contact.Location?.Value);
    }

    [Theory]
    [InlineData("PSM I", "psm-1", null)]
    [InlineData("Scrum Master PSM I, 2021", "psm-1", null)]
    [InlineData("Scrum Master (PSM I)", "psm-1", null)]
    [InlineData("Professional Scrum Master (PSM II) - Scrum.org - 2020", "psm-2", "Scrum.org")]
    [InlineData("Professional Scrum Product Owner (PSPO I)", "pspo-1", null)]
    [InlineData("Certified ScrumMaster (CSM), Scrum Alliance", "csm", "Scrum Alliance")]
    [InlineData("Scrum Master certification", "csm", null)]
    public void Scrum_masters_of_the_one_body_and_the_other_are_told_apart(string line, string id, string? issuer)
    {
        var held = Assert.Single(Read($"Ada Example\nada@example.org\n\nCERTIFICATIONS\n- {line}\n\nSKILLS\nPython").Certifications);

        Assert.Equal((id, issuer), (held.Id, held.Issuer?.Value));
    }

    private static IEnumerable<Stated<string>> Values(Resume resume) =>
    [
        .. new[] { resume.Contact.Name, resume.Contact.Label, resume.Contact.Email, resume.Contact.Phone, resume.Contact.Location }.OfType<Stated<string>>(),
        .. resume.Work.SelectMany(one => new[] { one.Title, one.Employer, one.Location }.OfType<Stated<string>>().Concat(one.Highlights)),
        .. resume.Education.SelectMany(one => new[] { one.Institution, one.StudyType, one.Area, one.Score }.OfType<Stated<string>>()),
        .. resume.Certifications.SelectMany(one => new[] { one.Name, one.Issuer, one.CredentialId }.OfType<Stated<string>>()),
        .. resume.Skills.Select(one => one.Name),
        .. resume.Languages.Select(one => one.Name),
    ];

    private static Resume Read(string text)
    {
        var reading = Shipped.Reader.Read(Encoding.UTF8.GetBytes(text), null, ResumeReader.Extract);
        Assert.Null(reading.Refusal);
        return reading.Resume!;
    }
}
