using System.Text;
using Credence.Resumes;
using Xunit;

namespace Credence.Tests.Resumes.Reading;

/// <summary>Who issued a certification, however the body is written.</summary>
public sealed class IssuerTests
{
    [Theory]
    [InlineData("CISSP, (ISC)2, 2022", "CISSP", "(ISC)2")]
    [InlineData("CISSP - (ISC)²", "CISSP", "(ISC)²")]
    [InlineData("CISSP (ISC)² 2022", "CISSP", "(ISC)²")]
    [InlineData("CISSP, ISC2", "CISSP", "ISC2")]
    [InlineData("CISSP | Issuer: (ISC)2 | 2022", "CISSP", "(ISC)2")]
    [InlineData("CISSP, issued by (ISC)², 2022", "CISSP", "(ISC)²")]
    [InlineData("(ISC)² Certified Information Systems Security Professional (CISSP)", "Certified Information Systems Security Professional (CISSP)", "(ISC)²")]
    [InlineData("CISA (ISACA), 2021", "CISA", "ISACA")]
    [InlineData("CISM – ISACA (2021)", "CISM", "ISACA")]
    [InlineData("ISACA: CISA", "CISA", "ISACA")]
    [InlineData("ISACA – CISM – 2020", "CISM", "ISACA")]
    [InlineData("Security+ (CompTIA)", "Security+", "CompTIA")]
    [InlineData("Security+, CompTIA, ausgestellt 05/2023", "Security+", "CompTIA")]
    [InlineData("CompTIA | Security+ | 2023", "Security+", "CompTIA")]
    [InlineData("ITIL 4 Foundation (AXELOS) - no expiry", "ITIL 4 Foundation", "AXELOS")]
    [InlineData("Amazon Web Services (AWS) Certified Cloud Practitioner", "Certified Cloud Practitioner", "Amazon Web Services")]
    [InlineData("PMP – Project Management Institute – 1234567 – expires 31.12.2027", "PMP", "Project Management Institute")]
    [InlineData("Certified Data Steward – Norrland Institute", "Certified Data Steward", "Norrland Institute")]
    public void Name_and_issuer_are_told_apart(string line, string name, string issuer)
    {
        var held = Assert.Single(Read(line));

        Assert.Equal((name, issuer), (held.Name.Value, held.Issuer?.Value));
    }

    [Theory]
    [InlineData("Certified Information Security Manager (CISM)", "Certified Information Security Manager (CISM)")]
    [InlineData("CompTIA Security+ (SY0-601), 2023", "CompTIA Security+ (SY0-601)")]
    [InlineData("Microsoft Certified: Azure AI Engineer Associate", "Microsoft Certified: Azure AI Engineer Associate")]
    [InlineData("AWS Certified Cloud Practitioner, CLF-C02, 2024", "AWS Certified Cloud Practitioner")]
    [InlineData("AWS Certified Machine Learning - Specialty", "AWS Certified Machine Learning - Specialty")]
    public void Short_forms_codes_and_levels_are_no_issuer(string line, string name)
    {
        var held = Assert.Single(Read(line));

        Assert.Equal((name, null), (held.Name.Value, held.Issuer?.Value));
    }

    [Theory]
    [InlineData("Certified Kubernetes Administrator (CKA), The Linux Foundation, LF-0123456, June 2024", "LF-0123456")]
    [InlineData("PMP – Project Management Institute – 1234567", "1234567")]
    [InlineData("CISA, ISACA, ID: 20-12345", "20-12345")]
    public void A_number_without_a_label_is_the_number_of_the_credential(string line, string number)
    {
        var held = Assert.Single(Read(line));

        Assert.Equal(number, held.CredentialId!.Value);
    }

    [Fact]
    public void A_line_that_ends_in_a_number_does_not_go_on_in_the_next()
    {
        var held = Read("PL-300 Microsoft Certified: Power BI Data Analyst Associate, 06/2023, Zertifikatsnummer: H123-4567\nISTQB Certified Tester Foundation Level (CTFL), 2019");

        Assert.Equal([("ms-pl-300", "H123-4567"), ("istqb-foundation", null)], held.Select(one => (one.Id, one.CredentialId?.Value)));
    }

    private static IReadOnlyList<HeldCertification> Read(string lines) =>
        Shipped.Reader.Read(Encoding.UTF8.GetBytes($"Ada Example\nada@example.org\n\nCERTIFICATIONS\n{lines}\n\nSKILLS\nPython"), null, ResumeReader.Extract).Resume!.Certifications;
}
