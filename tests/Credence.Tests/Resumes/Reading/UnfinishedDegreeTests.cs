using System.Text;
using Credence.Postings.Finding;
using Credence.Resumes;
using Xunit;

namespace Credence.Tests.Resumes.Reading;

/// <summary>A degree that was broken off or is not there yet is not held.</summary>
public sealed class UnfinishedDegreeTests
{
    [Theory]
    [InlineData("PhD in Computer Science (not completed), University of Lower Weald, 2019 - 2022")]
    [InlineData("PhD (ABD), University of Lower Weald, 2015 - 2020")]
    [InlineData("Master of Science Informatik (abgebrochen), Universität Wien, 2012 - 2014")]
    [InlineData("Masterstudium Informatik, Universität Wien, 2012 - 2014, ohne Abschluss")]
    [InlineData("PhD candidate, University of Lower Weald, 2015 - 2020")]
    public void It_does_not_count(string line)
    {
        var one = Assert.Single(Read(line).Education);

        Assert.True(one.IsUnfinished);
        Assert.DoesNotContain("candidate", one.Area?.Value ?? "", StringComparison.Ordinal);
        Assert.DoesNotContain("ABD", one.Area?.Value ?? "", StringComparison.Ordinal);
        Assert.Null(MatchParts.Person(Read(line)).Applicant.Degree);
    }

    [Fact]
    public void A_blank_line_parts_it_from_the_degree_that_is_held()
    {
        var resume = Read("PhD candidate, University of Lower Weald, 2023 - present (part-time)\n\nBEng Mechatronics, Norrland University, 2014 - 2018");

        Assert.Equal([true, false], resume.Education.Select(one => one.IsUnfinished));
        Assert.Equal(Degree.Bachelor, MatchParts.Person(resume).Applicant.Degree);
    }

    [Theory]
    [InlineData("PhD (ABD)", "", true)]
    [InlineData("Master of Science", "Informatik (abgebrochen)", true)]
    [InlineData("Master of Science", "Informatik", false)]
    public void In_JSON_Resume_too(string study, string area, bool isUnfinished)
    {
        var resume = MatchParts.Read($$"""{"education": [{"institution": "TU", "studyType": "{{study}}", "area": "{{area}}", "endDate": "2015"}]}""");

        Assert.Equal(isUnfinished, Assert.Single(resume.Education).IsUnfinished);
        Assert.Equal(isUnfinished, MatchParts.Person(resume).Applicant.Degree is null);
    }

    [Theory]
    [InlineData("Masterstudium Informatik, TU Graz, 2015 - 2018, Abschluss: Diplom-Ingenieurin (Dipl.-Ing.)", Degree.Master)]
    [InlineData("Masterstudium Informatik, TU Graz, Abschluss: Diplom-Ingenieurin (Dipl.-Ing.)", Degree.Master)]
    [InlineData("Bachelorstudium Informatik, TU Graz, 2012 - 2015, Abschluss: BSc", Degree.Bachelor)]
    public void The_word_for_the_course_tells_its_degree(string line, Degree degree)
    {
        var resume = Read(line);

        Assert.Equal(degree, MatchParts.Person(resume).Applicant.Degree);
        Assert.Equal(("TU Graz", "Informatik"), (resume.Education[0].Institution?.Value, resume.Education[0].Area?.Value));
    }

    private static Resume Read(string lines) => Shipped.Reader.Read(Encoding.UTF8.GetBytes($"Ada Example\nada@example.org\n\nEDUCATION\n{lines}\n\nSKILLS\nPython"), null, ResumeReader.Extract).Resume!;
}
