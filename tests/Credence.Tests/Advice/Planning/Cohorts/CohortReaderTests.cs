using System.Text;
using Credence.Advice.Planning.Cohorts;
using Credence.Sources;
using Xunit;

namespace Credence.Tests.Advice.Planning.Cohorts;

public sealed class CohortReaderTests
{
    private const string Header = "person,role,pay-usd,goal,held,value-usd\n";

    [Theory]
    [InlineData("", "", "is empty")]
    [InlineData("person,role,goal\nA,dev,AI-103\n", ":1:1", "the column 'pay-usd' is missing")]
    [InlineData("person,role,pay-usd,goal,shoe size\n", ":1:5", "unknown column 'shoe size'")]
    [InlineData("person,role,pay-usd,goal,role\n", ":1:5", "stands there twice")]
    [InlineData(Header, ":2:1", "no people below the header")]
    [InlineData(Header + "A,dev,-5,AI-103,,\n", ":2:3", "'pay-usd' must be a number between 0")]
    [InlineData(Header + "A,dev,\"1,000\",AI-103,,\n", ":2:3", "'pay-usd' must be a number between 0")]
    [InlineData(Header + "A,dev,5,AI-103,,\nB,dev,NaN,AI-103,,\n", ":3:3", "'pay-usd' must be a number between 0")]
    [InlineData(Header + "A,\"de\nv\",5,AI-103,,\n", ":2:2", "on one line")]
    [InlineData(Header + "A,dev,5,\"AI-103\n;GH-300\",,\nB,dev,x,AI-103,,\n", ":4:3", "'pay-usd' must be a number")]
    [InlineData(Header + "A,dev,5,,,\n", ":2:4", "1 to 6 goals are needed")]
    [InlineData(Header + "A,dev,5,fly,,\n", ":2:4", "'fly' is neither a certification nor an alternative")]
    [InlineData(Header + "A,dev,5,AI-103,,\nA,dev,5,AI-103,,\n", ":3:1", "the same person stands there twice")]
    [InlineData(Header + "A,dev,5\n", ":2:1", "3 fields instead of 6")]
    public void A_wrong_table_is_refused_with_line_and_column(string csv, string place, string what)
    {
        var wrong = Assert.Throws<UnusableInputException>(() => Read(csv));

        Assert.EndsWith("team.csv" + place, wrong.Where, StringComparison.Ordinal);
        Assert.Contains(what, wrong.What, StringComparison.Ordinal);
    }

    [Fact]
    public void Byte_order_mark_quotes_and_windows_line_ends_are_read()
    {
        var (people, warnings) = Read("\uFEFFperson,role,pay-usd,goal,held,value-usd\r\n\"Doe, \"\"J\"\"\",\"dev\",90000,\"AI-103; portfolio-project\",AI-102;own thing,100\r\n\r\nB,dev,,AI-103,,\r\n");

        Assert.Equal("Doe, \"J\"", people[0].Name);
        Assert.Equal(["ms-ai-103", "portfolio-project"], people[0].Goals);
        Assert.Equal(["ms-ai-102"], people[0].Held);
        Assert.Null(people[1].PayUsd);
        Assert.Equal(["1 certifications held are not in the catalog and count for nothing here."], warnings);
    }

    [Fact]
    public void A_complaint_never_repeats_a_persons_name()
    {
        var wrong = Assert.Throws<UnusableInputException>(() => Read(Header + "Secret Name,dev,-1,AI-103,,\n"));

        Assert.DoesNotContain("Secret", wrong.Message, StringComparison.Ordinal);
    }

    private static (IReadOnlyList<CohortPerson> People, IReadOnlyList<string> Warnings) Read(string csv)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("credence-team-").FullName, "team.csv");
        try
        {
            File.WriteAllText(path, csv, new UTF8Encoding(false));
            return CohortReader.Read(path, Shipped.Catalog);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        }
    }
}
