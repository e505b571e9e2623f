using System.Text;
using Credence.Resumes;
using Xunit;

namespace Credence.Tests.Resumes.Reading;

/// <summary>Rows of certifications with their dates, held and planned, in plain text.</summary>
public sealed class DatedCertificationTests
{
    [Theory]
    [InlineData("06/2023  AWS Certified Solutions Architect – Associate\ngeplant 02/2027  DP-700\n2022  ITIL Foundation")]
    [InlineData("06/2023 AWS Certified Solutions Architect – Associate\ngeplant 02/2027 DP-700\n2022 ITIL Foundation")]
    [InlineData("06/2023          AWS Certified Solutions Architect – Associate\ngeplant 02/2027  DP-700\n2022             ITIL Foundation")]
    [InlineData("geplant 02/2027: DP-700\n06/2023: AWS Certified Solutions Architect – Associate\n2022: ITIL Foundation")]
    [InlineData("06/2023          AWS Certified Solutions Architect – Associate\n02/2027 (geplant)   DP-700\n2022             ITIL Foundation")]
    [InlineData("AWS Certified Solutions Architect – Associate  06/2023\nDP-700  geplant 02/2027\nITIL Foundation  2022")]
    [InlineData("AWS Certified Solutions Architect – Associate     06/2023\nDP-700                                            geplant 02/2027\nITIL Foundation                                   2022")]
    [InlineData("Datum            Zertifikat\n06/2023          AWS Certified Solutions Architect – Associate\ngeplant 02/2027  DP-700\n2022             ITIL Foundation")]
    [InlineData("Zertifikat                                      Datum\nAWS Certified Solutions Architect – Associate   06/2023\nDP-700                                          geplant 02/2027\nITIL Foundation                                 2022")]
    [InlineData("Zertifikat                                     Datum\nAWS Certified Solutions Architect – Associate  06/2023\nDP-700                                         geplant 02/2027\nITIL Foundation                                2022")]
    [InlineData("Zertifikat                                    Datum\nAWS Certified Solutions Architect – Associate 06/2023\nDP-700                                        geplant 02/2027\nITIL Foundation                               2022")]
    public void Each_row_is_one(string rows)
    {
        var held = Read($"Ada Example\nada@example.org\n\nZertifikate\n{rows}\n\nSprachen\nDeutsch, Englisch").Certifications.OrderBy(one => one.Id, StringComparer.Ordinal).ToList();

        Assert.Equal(["AWS Certified Solutions Architect – Associate", "ITIL Foundation", "DP-700"], held.Select(one => one.Name.Value));
        Assert.Equal(["2023-06", "2022", null], held.Select(one => one.Issued?.Value.Text));
        Assert.Equal([null, null, "2027-02"], held.Select(one => one.Planned?.Value.Text));
        Assert.Equal([CertificationStatus.Held, CertificationStatus.Held, CertificationStatus.Planned], held.Select(one => one.Status));
        Assert.All(held, one => Assert.Null(one.Issuer));
    }

    [Fact]
    public void One_under_way_or_over_is_a_row_of_its_own_too()
    {
        var held = Read("Ada Example\nada@example.org\n\nCertifications\n2023             Certified Data Steward\nin progress      Certified Kubernetes Administrator\nexpired 2021     CISA\n2020             ITIL Foundation").Certifications;

        Assert.Equal(["Certified Data Steward", "Certified Kubernetes Administrator", "CISA", "ITIL Foundation"], held.Select(one => one.Name.Value));
        Assert.Equal([CertificationStatus.Held, CertificationStatus.InProgress, CertificationStatus.NotHeld, CertificationStatus.Held], held.Select(one => one.Status));
    }

    [Fact]
    public void A_remark_below_a_name_stays_with_it()
    {
        var held = Read("Ada Example\nada@example.org\n\nCertifications\n2023   Certified Data Steward\n       expired 2025   Norrland Institute\n2020   ITIL Foundation\n       PeopleCert").Certifications;

        Assert.Equal(["Certified Data Steward", "ITIL Foundation"], held.Where(one => one.Name.Value != "Norrland Institute").Select(one => one.Name.Value));
    }

    [Fact]
    public void Two_blanks_between_sentences_part_nothing()
    {
        var resume = Read("Ada Example\nada@example.org\n\nSummary\nI like data.  I like charts.\nI write a lot    of reports.\n\nSkills\nPython, SQL");

        Assert.Equal("I like data. I like charts.\nI write a lot\tof reports.", resume.Summary?.Value);
    }

    private static Resume Read(string text) => Shipped.Reader.Read(Encoding.UTF8.GetBytes(text), null, ResumeReader.Extract).Resume!;
}
