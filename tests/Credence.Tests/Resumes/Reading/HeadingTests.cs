using System.Text;
using Credence.Resumes;
using Xunit;

namespace Credence.Tests.Resumes.Reading;

/// <summary>Headings of several words, and labels in the head that say what others say in sections.</summary>
public sealed class HeadingTests
{
    [Theory]
    [InlineData("Weiterbildung & Zertifikate")]
    [InlineData("Weiterbildungen und Zertifizierungen")]
    [InlineData("Weiterbildung / Zertifikate")]
    [InlineData("Zertifikate, Weiterbildungen")]
    [InlineData("Weiterbildung, Kurse und Zertifikate")]
    [InlineData("Training + Certifications")]
    [InlineData("Courses | Certificates")]
    [InlineData("WEITERBILDUNG & ZERTIFIKATE")]
    [InlineData("Licensure & Certification")]
    public void Certifications_stand_below_a_heading_that_names_them_beside_courses(string heading)
    {
        var resume = Read($"Ada Example\nada@example.org\n\n{(heading.Any(char.IsLower) ? "Projekte" : "PROJEKTE")}\nLagerprognose (2023)\n- Vorhersage mit Python\n\n{heading}\nITIL 4 Foundation, PeopleCert, 2022\nCertified Data Steward, Norrland Institute, 2021");

        Assert.Equal(["ITIL 4 Foundation", "Certified Data Steward"], resume.Certifications.Select(one => one.Name.Value));
        Assert.Equal("Lagerprognose", Assert.Single(resume.Projects).Name?.Value);
    }

    [Theory]
    [InlineData("Projekte", "Ausgewählte Projekte")]
    [InlineData("PROJEKTE", "AUSGEWÄHLTE PROJEKTE")]
    [InlineData("Projects", "Selected Projects")]
    public void Two_sections_of_projects_are_read(string one, string other)
    {
        var resume = Read($"Ada Example\nada@example.org\n\n{one}\nLagerprognose (2023)\n- Vorhersage mit Python\n\n{other}\nRechnungsabgleich (2022)\n- Abgleich mit SQL");

        Assert.Equal(["Lagerprognose", "Rechnungsabgleich"], resume.Projects.Select(project => project.Name?.Value));
    }

    [Theory]
    [InlineData("Education & Certifications")]
    [InlineData("Ausbildung und Zertifikate")]
    public void Of_education_and_certifications_each_is_read_as_what_it_is(string heading)
    {
        var resume = Read($"Ada Example\nada@example.org\n\nSkills\nPython, SQL\n\n{heading}\nBSc Statistics, University of Lower Weald, 2014 – 2018\nITIL 4 Foundation, PeopleCert, 2022\nCertified Kubernetes Administrator (CKA), 05/2023");

        Assert.Equal("University of Lower Weald", Assert.Single(resume.Education).Institution?.Value);
        Assert.Equal([("itil-foundation", "2022"), ("cka", "2023-05")], resume.Certifications.Select(one => (one.Id!, one.Issued!.Value.Text)));
    }

    [Fact]
    public void A_licence_with_a_label_in_the_head_is_one_and_its_number_is_no_phone()
    {
        var resume = Read("Ada Example\nRegistered Nurse\nLicensure: RN, State of Oregon, No. 2011223, expires 03/2028\nada@example.org\nGraz, Austria\n\nExperience\nNurse, Halden Clinic, 2019 – 2023");

        var held = Assert.Single(resume.Certifications);
        Assert.Equal(("RN", "State of Oregon", "2011223", "2028-03"), (held.Name.Value, held.Issuer?.Value, held.CredentialId?.Value, held.Expires?.Value.Text));
        Assert.Equal((null, "ada@example.org", "Graz, Austria"), (resume.Contact.Phone?.Value, resume.Contact.Email?.Value, resume.Contact.Location?.Value));
    }

    [Fact]
    public void A_list_in_the_head_says_nothing_twice()
    {
        var resume = Read("Ada Example\nCertifications: CISSP, CISA, ITIL Foundation\nLanguages: German, English\nSkills: Python, SQL\nada@example.org\n\nExperience\nAnalyst, Halden Ltd, 2019 – 2023\n\nCertifications\nCISSP, ISC2, 2021\nCISA, ISACA, 2020");

        Assert.Equal([("itil-foundation", null), ("cissp", "2021"), ("cisa", "2020")], resume.Certifications.Select(one => (one.Id!, one.Issued?.Value.Text)));
        Assert.Equal(["German", "English"], resume.Languages.Select(one => one.Name.Value));
        Assert.Equal(["Python", "SQL"], resume.Skills.Select(one => one.Name.Value));
        Assert.Equal("ada@example.org", resume.Contact.Email?.Value);
    }

    private static Resume Read(string text) => Shipped.Reader.Read(Encoding.UTF8.GetBytes(text), null, ResumeReader.Extract).Resume!;
}
