using System.Text;
using Credence.Resumes;
using Xunit;

namespace Credence.Tests.Resumes.Reading;

/// <summary>Certifications that a résumé says are in progress or planned are not held, their words are nobody's name, and their day is no day of issue.</summary>
public sealed class PlannedCertificationTests
{
    private const string Name = "AWS Certified Solutions Architect – Associate";

    [Theory]
    [InlineData("AWS Certified Solutions Architect – Associate (in progress, exam planned for January 2027)", "2027-01")]
    [InlineData("AWS Certified Solutions Architect – Associate (in Vorbereitung, Prüfung geplant für Januar 2027)", "2027-01")]
    [InlineData("AWS Certified Solutions Architect – Associate (Prüfung im Januar 2027 geplant)", "2027-01")]
    [InlineData("AWS Certified Solutions Architect – Associate (exam booked for 12 January 2027)", "2027-01-12")]
    [InlineData("AWS Certified Solutions Architect – Associate, in progress, exam on 12 January 2027", "2027-01-12")]
    [InlineData("AWS Certified Solutions Architect – Associate – exam scheduled for January 2027", "2027-01")]
    [InlineData("AWS Certified Solutions Architect – Associate in progress", null)]
    [InlineData("AWS Certified Solutions Architect – Associate | geplant für Q1 2027", "2027-01/2027-03")]
    [InlineData("AWS Certified Solutions Architect – Associate, expected completion: January 2027", "2027-01")]
    [InlineData("AWS Certified Solutions Architect – Associate, voraussichtlicher Abschluss Januar 2027", "2027-01")]
    [InlineData("Studying for AWS Certified Solutions Architect – Associate (exam in January 2027)", "2027-01")]
    [InlineData("AWS Certified Solutions Architect – Associate, exam date 15 March 2027 (registered)", "2027-03-15")]
    [InlineData("In progress: AWS Certified Solutions Architect – Associate", null)]
    [InlineData("AWS Certified Solutions Architect – Associate, May 2026 – in progress", null)]
    [InlineData("AWS Certified Solutions Architect – Associate – planning to take in Q1 2027", "2027-01/2027-03")]
    [InlineData("Hoping to obtain AWS Certified Solutions Architect – Associate", null)]
    [InlineData("AWS Certified Solutions Architect – Associate - not yet passed", null)]
    public void Words_of_planning_are_no_issuer_and_no_day_of_issue(string line, string? planned)
    {
        var one = Assert.Single(Read($"- {line}"));

        Assert.Equal((Name, planned), (one.Name.Value, one.Planned?.Value.Text));
        Assert.True(one.Status is CertificationStatus.InProgress or CertificationStatus.Planned);
        Assert.Equal((null, null, null), (one.Issuer?.Value, one.Issued?.Value.Text, one.Expires?.Value.Text));
        Assert.Equal("aws-solutions-architect-associate", one.Id);
    }

    [Theory]
    [InlineData("Certified Data Steward (planned)", CertificationStatus.Planned)]
    [InlineData("Certified Data Steward, geplant für März 2027", CertificationStatus.Planned)]
    [InlineData("Planned: Certified Data Steward", CertificationStatus.Planned)]
    [InlineData("Certified Data Steward (exam scheduled for March 2027)", CertificationStatus.Planned)]
    [InlineData("Certified Data Steward (in progress, exam planned for March 2027)", CertificationStatus.InProgress)]
    [InlineData("Certified Data Steward (in Vorbereitung)", CertificationStatus.InProgress)]
    public void What_is_only_planned_is_not_in_progress(string line, CertificationStatus status)
    {
        var one = Assert.Single(Read($"- {line}"));

        Assert.Equal(("Certified Data Steward", status), (one.Name.Value, one.Status));
    }

    [Fact]
    public void The_issuer_beside_them_is_kept()
    {
        var one = Assert.Single(Read("- Certified Data Steward, Norrland Institute (in progress, exam planned for March 2027)"));

        Assert.Equal(("Certified Data Steward", "Norrland Institute", "2027-03", CertificationStatus.InProgress), (one.Name.Value, one.Issuer?.Value, one.Planned?.Value.Text, one.Status));
    }

    [Fact]
    public void On_a_line_of_their_own_they_belong_to_the_certification_above()
    {
        var all = Read("AWS Certified Cloud Practitioner, issued May 2025\nAWS Certified Solutions Architect – Associate\nExam planned for January 2027");

        Assert.Equal([CertificationStatus.Held, CertificationStatus.Planned], all.Select(one => one.Status));
        Assert.Equal([null, "2027-01"], all.Select(one => one.Planned?.Value.Text));
    }

    [Theory]
    [InlineData("Certified Data Steward, Norrland Institute, issued May 2024, renewal planned for 2027", "Norrland Institute", "2024-05")]
    [InlineData("Certificate in Financial Planning, Norrland Institute, 2023", "Norrland Institute", "2023")]
    [InlineData("Certified Planned Giving Specialist, Norrland Institute, 2023", "Norrland Institute", "2023")]
    [InlineData("Certified Software Tester (exam May 2024), Norrland Institute", "Norrland Institute", "2024-05")]
    public void What_only_looks_like_them_leaves_a_certification_held(string line, string issuer, string issued)
    {
        var one = Assert.Single(Read($"- {line}"));

        Assert.Equal((CertificationStatus.Held, issuer, issued, null), (one.Status, one.Issuer?.Value, one.Issued?.Value.Text, one.Planned?.Value.Text));
    }

    [Fact]
    public void A_column_of_days_may_say_that_one_is_in_progress()
    {
        var all = Read("Certificate\tIssuer\tIssued\nCertified Data Steward\tNorrland Institute\tMay 2024\nCertified Data Pilot\tNorrland Institute\texpected March 2027");

        Assert.Equal([("2024-05", null), (null, "2027-03")], all.Select(one => (one.Issued?.Value.Text, one.Planned?.Value.Text)));
        Assert.Equal([CertificationStatus.Held, CertificationStatus.InProgress], all.Select(one => one.Status));
    }

    [Fact]
    public void In_JSON_Resume_the_name_may_say_so_and_its_date_is_then_what_it_is_planned_for()
    {
        var all = Shipped.JsonReader.Read("""{"certificates": [{"name": "AWS Certified Solutions Architect – Associate (in progress)", "date": "2027-01"}, {"name": "CISSP", "date": "2024-05"}]}"""u8.ToArray()).Resume!.Certifications;

        Assert.Equal([(CertificationStatus.InProgress, null, "2027-01"), (CertificationStatus.Held, "2024-05", null)], all.Select(one => (one.Status, one.Issued?.Value.Text, one.Planned?.Value.Text)));
    }

    private static IReadOnlyList<HeldCertification> Read(string lines) =>
        Shipped.Reader.Read(Encoding.UTF8.GetBytes($"Ada Example\nada@example.org\n\nCERTIFICATIONS\n{lines}\n\nSKILLS\nPython"), null, ResumeReader.Extract).Resume!.Certifications;
}
