using Xunit;

namespace Credence.Tests.Postings.Finding;

public sealed class EmployerInTextTests
{
    [Theory]
    [InlineData("We are proud of our 12,350 employees worldwide.", "10001+")]
    [InlineData("The company employs more than 200 people across Europe.", "201-1000")]
    [InlineData("Our team of 600+ skilled professionals is based in Lima.", "201-1000")]
    [InlineData("We are a tight-knit team of 5 people in Austin.", "1-50")]
    [InlineData("We're a team of five building tools.", "1-50")]
    [InlineData("Headcount: ~35, Series A.", "1-50")]
    [InlineData("Wir sind ein Unternehmen mit über 1.500 Mitarbeiter:innen.", "1001-5000")]
    [InlineData("Mitarbeiter*innenanzahl\n51 - 100 Mitarbeiter*innen", "51-200")]
    [InlineData("You will prospect accounts with 1,000-5,000 employees for our company.", null)]
    [InlineData("We are looking for someone to lead a team of 20 engineers and people.", null)]
    [InlineData("Our customers have 5,000 employees.", null)]
    [InlineData("We have employees in 40 countries.", null)]
    [InlineData("Since 2015 our employees have grown.", null)]
    [InlineData("100% of our employees get a 401(k).", null)]
    public void A_size_is_read_where_the_text_speaks_of_the_employers_own_people(string text, string? size)
    {
        var found = Fields.Of(text);

        Assert.Null(found.EmployerSize);
        Assert.Equal(size, found.EmployerSizeInText);
    }

    [Theory]
    [InlineData("Acme is a leading insurance company in the Midwest.", "insurance")]
    [InlineData("We are a fast-growing fintech company in Berlin.", "fintech")]
    [InlineData("Acme is a defense technology company.", "aerospace-defense")]
    [InlineData("Acme zählt zu den führenden Privatbanken.", "banking")]
    [InlineData("Experience at an insurance company is a plus.", null)]
    [InlineData("You are a person who worked at a fintech company.", null)]
    [InlineData("We build software for an insurance company.", null)]
    [InlineData("We are hiring.", null)]
    public void An_industry_is_read_where_the_text_says_what_the_employer_is(string text, string? industry)
    {
        var found = Fields.Of(text);

        Assert.Null(found.Industry);
        Assert.Equal(industry, found.IndustryInText);
    }

    [Fact]
    public void What_the_source_states_leaves_no_place_for_the_text()
    {
        var found = Fields.Of(Fields.Posting with { EmployerSize = "51-200", Industry = "Banking" }, "We are a fintech company with 12,000 employees.");

        Assert.Equal(("51-200", "Banking", null, null), (found.EmployerSize, found.Industry, found.EmployerSizeInText, found.IndustryInText));
    }
}
