using Credence.Resumes;
using Credence.Tests.House;
using Xunit;

namespace Credence.Tests.Resumes;

/// <summary>PDFs of programs that others wrote.</summary>
public sealed class SamplePdfTests
{
    private static readonly string[] JohnDoe = ["Senior Software Engineer|Stripe|2023-01||True", "Software Engineer|Figma|2021-06|2022-12|False", "Software Engineer|Notion|2019-07|2021-05|False"];

    [Theory]
    [InlineData("resumematcher_single-column.pdf")]
    [InlineData("resumematcher_modern-single-column.pdf")]
    [InlineData("resumematcher_modern-two-column.pdf")]
    public void One_resume_in_three_layouts_reads_alike(string name)
    {
        var resume = Read(name);

        Assert.Equal(JohnDoe, resume.Work.Select(one => $"{one.Title?.Value}|{one.Employer?.Value}|{one.Period.Start?.Value.Text}|{one.Period.End?.Value.Text}|{one.Period.GoesOn is not null}"));
        Assert.Equal(("JOHN DOE", "john.doe@email.com", "San Francisco, CA"), (resume.Contact.Name!.Value.ToUpperInvariant(), resume.Contact.Email!.Value, resume.Contact.Location!.Value));
        Assert.Equal(("UC Berkeley", "Bachelor of Science", "Computer Science", "2019"), (resume.Education[0].Institution!.Value, resume.Education[0].StudyType!.Value, resume.Education[0].Area!.Value, resume.Education[0].Period.End!.Value.Text));
        Assert.Equal(34, resume.Skills.Count);
        Assert.Equal(name.Contains("two-column", StringComparison.Ordinal), resume.Warnings.Any(warning => warning.Kind == WarningKind.Columns));
    }

    [Fact]
    public void Ligatures_are_taken_apart()
    {
        var resume = Read("openresume_openresume.pdf");

        Assert.Contains(resume.Work.SelectMany(one => one.Highlights), point => point.Value.Contains("text classification", StringComparison.Ordinal));
        Assert.Equal(["ABC Company", "DEF Organization", "XYZ University"], resume.Work.Select(one => one.Employer?.Value));
    }

    private static Resume Read(string name)
    {
        var reading = Shipped.Reader.Read(File.ReadAllBytes(Checkout.SharedOrSkip("data", "resumes", name)), name, ResumeReader.Extract);
        Assert.Null(reading.Refusal);
        return reading.Resume!;
    }
}
