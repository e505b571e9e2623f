using System.Text;
using Credence.Resumes;
using Xunit;

namespace Credence.Tests.Resumes.Matching;

/// <summary>Citizenship beside the name, and what stands among positions and is no work.</summary>
public sealed class PersonTests
{
    [Theory]
    [InlineData("Staatsangehörigkeit: Österreich", "AT")]
    [InlineData("Staatsbürgerschaft: Österreich", "AT")]
    [InlineData("Nationalität: Österreich", "AT")]
    [InlineData("Nationality: Austria", "AT")]
    [InlineData("EU-Bürgerin", "AT")]
    public void Citizenship_is_read_and_is_no_title(string line, string country)
    {
        var resume = Shipped.Reader.Read(Encoding.UTF8.GetBytes($"Ada Example\n{line}\nData Engineer\nada@example.org\n\nSKILLS\nPython, Java"), null, ResumeReader.Extract).Resume!;
        var person = MatchParts.Person(resume).Applicant;

        Assert.Equal("Data Engineer", resume.Contact.Label?.Value);
        Assert.Contains(country, person.CitizenOf!);
        Assert.Contains("DE", person.MayWorkIn!);
    }

    [Theory]
    [InlineData("Österreichische Staatsbürgerin")]
    [InlineData("Nationality: Austrian")]
    public void An_adjective_of_nationality_is_no_title(string line)
    {
        var resume = Shipped.Reader.Read(Encoding.UTF8.GetBytes($"Ada Example\n{line}\nada@example.org\n\nSKILLS\nPython, Java"), null, ResumeReader.Extract).Resume!;

        Assert.Null(resume.Contact.Label);
    }

    [Theory]
    [InlineData("Parental leave", 2)]
    [InlineData("Elternkarenz", 2)]
    [InlineData("Sabbatical", 2)]
    [InlineData("Career break", 2)]
    [InlineData("Parental Leave Coordinator", 4)]
    public void A_leave_is_no_work(string title, int years)
    {
        var person = MatchParts.Person(MatchParts.Read($$"""{"work": [{"name": "Nordlys", "position": "Data Engineer", "startDate": "2018-01-01", "endDate": "2019-12-31"}, {"position": "{{title}}", "startDate": "2020-01-01", "endDate": "2021-12-31"}]}"""));

        Assert.Equal(years, Math.Round(person.Applicant.Years!.Value.High!.Value));
    }
}
