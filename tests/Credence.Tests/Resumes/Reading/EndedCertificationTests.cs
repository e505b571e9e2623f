using System.Text;
using Credence.Resumes;
using Xunit;

namespace Credence.Tests.Resumes.Reading;

/// <summary>Certifications said to have expired, lapsed, or to be failed or broken off are not held, and such words are nobody's name.</summary>
public sealed class EndedCertificationTests
{
    [Theory]
    [InlineData("Certified Data Steward (expired 2021)", "2021")]
    [InlineData("Certified Data Steward (expired)", null)]
    [InlineData("Certified Data Steward, expired May 2021", "2021-05")]
    [InlineData("Certified Data Steward – expired 2021", "2021")]
    [InlineData("Certified Data Steward (abgelaufen 2021)", "2021")]
    [InlineData("Certified Data Steward, abgelaufen im Mai 2021", "2021-05")]
    [InlineData("Certified Data Steward (lapsed)", null)]
    [InlineData("Certified Data Steward (license expired 2021)", "2021")]
    [InlineData("Certified Data Steward (not renewed)", null)]
    [InlineData("Certified Data Steward (nicht verlängert)", null)]
    [InlineData("Certified Data Steward (failed)", null)]
    [InlineData("Certified Data Steward (exam failed in May 2021)", null)]
    [InlineData("Certified Data Steward (nicht bestanden)", null)]
    [InlineData("Certified Data Steward (abgebrochen)", null)]
    [InlineData("Certified Data Steward, not completed", null)]
    public void They_are_not_held(string line, string? expires)
    {
        var one = Assert.Single(Read($"- {line}"));

        Assert.Equal(("Certified Data Steward", CertificationStatus.NotHeld, expires), (one.Name.Value, one.Status, one.Expires?.Value.Text));
        Assert.Equal((null, null, null), (one.Issuer?.Value, one.Issued?.Value.Text, one.CredentialId?.Value));
    }

    [Theory]
    [InlineData("Certified Data Steward, Norrland Institute, issued May 2018, expired May 2021", CertificationStatus.NotHeld, "2021-05")]
    [InlineData("Certified Data Steward, Norrland Institute, issued May 2018 (expired May 2021)", CertificationStatus.NotHeld, "2021-05")]
    [InlineData("Certified Data Steward, Norrland Institute, issued May 2018, expires 2021-05-31", CertificationStatus.Held, "2021-05-31")]
    [InlineData("Certified Data Steward, Norrland Institute, issued May 2018 (not expired)", CertificationStatus.Held, null)]
    public void Issuer_and_day_of_issue_beside_them_are_kept(string line, CertificationStatus status, string? expires)
    {
        var one = Assert.Single(Read($"- {line}"));

        Assert.Equal(("Certified Data Steward", status, expires), (one.Name.Value, one.Status, one.Expires?.Value.Text));
        Assert.Equal("2018-05", one.Issued?.Value.Text);
    }

    [Fact]
    public void In_a_list_they_belong_to_the_one_before()
    {
        var all = Read("CISSP, expired May 2021, CISM");

        Assert.Equal([("CISSP", CertificationStatus.NotHeld), ("CISM", CertificationStatus.Held)], all.Select(one => (one.Name.Value, one.Status)));
    }

    [Theory]
    [InlineData("CISSP (expired 2021)", CertificationStatus.NotHeld, "2021")]
    [InlineData("CISSP, expired May 2021", CertificationStatus.NotHeld, "2021-05")]
    [InlineData("CISSP, expires 2021-05-31", CertificationStatus.Held, "2021-05-31")]
    [InlineData("CISSP (nicht bestanden)", CertificationStatus.NotHeld, null)]
    [InlineData("CISSP (lapsed)", CertificationStatus.NotHeld, null)]
    [InlineData("CISSP", CertificationStatus.Held, null)]
    public void In_JSON_Resume_the_name_may_say_so(string name, CertificationStatus status, string? expires)
    {
        var one = Assert.Single(MatchParts.Read($$"""{"certificates": [{"name": "{{name}}", "date": "2018-05"}]}""").Certifications);

        Assert.Equal(("cissp", status, expires), (one.Id, one.Status, one.Expires?.Value.Text));
        Assert.Equal(name == "CISSP", MatchParts.Person(MatchParts.Read($$"""{"certificates": [{"name": "{{name}}"}]}""")).Applicant.Certifications is [{ IsExpired: false }]);
    }

    [Theory]
    [InlineData("Kein CISSP.", "CISSP")]
    [InlineData("Hold neither CKAD nor CKS.", "CKAD nor CKS")]
    [InlineData("No AWS certifications.", "AWS certifications")]
    [InlineData("I don't hold the CISSP", "the CISSP")]
    public void What_is_denied_is_not_held_and_no_issuer_of_what_stands_before(string line, string name)
    {
        var two = Read($"- CISA, ISACA, 2024\n- {line}");

        Assert.Equal(["CISA Held", $"{name} NotHeld"], two.Select(one => $"{one.Name.Value.TrimEnd('.')} {one.Status}"));
        Assert.Equal(["CISA ISACA Held", $"{name}  NotHeld"], Read($"CISA, ISACA, 2024\n{line}").Select(one => $"{one.Name.Value.TrimEnd('.')} {one.Issuer?.Value} {one.Status}"));
    }

    private static IReadOnlyList<HeldCertification> Read(string lines) =>
        Shipped.Reader.Read(Encoding.UTF8.GetBytes($"Ada Example\nada@example.org\n\nCERTIFICATIONS\n{lines}\n\nSKILLS\nPython"), null, ResumeReader.Extract).Resume!.Certifications;
}
