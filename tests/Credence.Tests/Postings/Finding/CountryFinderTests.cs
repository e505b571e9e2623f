using Xunit;

namespace Credence.Tests.Postings.Finding;

public sealed class CountryFinderTests
{
    [Theory]
    [InlineData("San Francisco, CA", "US")]
    [InlineData("New York City (Hybrid)", "US")]
    [InlineData("SF / NY", "US")]
    [InlineData("Remote - USA", "US")]
    [InlineData("US East Coast Remote", "US")]
    [InlineData("USA - Lehi UT", "US")]
    [InlineData("Paris, TX", "US")]
    [InlineData("Paris, Texas", "US")]
    [InlineData("Paris", "FR")]
    [InlineData("Vancouver, WA", "US")]
    [InlineData("Vancouver, BC", "CA")]
    [InlineData("Toronto, ON, CA", "CA")]
    [InlineData("Toronto, CA", "CA")]
    [InlineData("London, ON", "CA")]
    [InlineData("London, UK (hybrid)", "GB")]
    [InlineData("Berlin, DE", "DE")]
    [InlineData("Wilmington, DE", "US")]
    [InlineData("Bangalore, Karnataka, India", "IN")]
    [InlineData("India-Karnataka", "IN")]
    [InlineData("Cambridge, MA", "US")]
    [InlineData("Cambridge, England", "GB")]
    [InlineData("Cambridge", null)]
    [InlineData("Georgia", null)]
    [InlineData("Atlanta, Georgia", "US")]
    [InlineData("Atlanta, Georgia, United States", "US")]
    [InlineData("Tbilisi, Georgia", "GE")]
    [InlineData("San José, Costa Rica", "CR")]
    [InlineData("San Jose Office", "US")]
    [InlineData("Taipei City, Taipei City, Taiwan (ROC)", "TW")]
    [InlineData("Seoul, Korea, Republic of (South Korea)", "KR")]
    [InlineData("Wien 2. Bezirk (Leopoldstadt)", "AT")]
    [InlineData("1030 Wien", "AT")]
    [InlineData("Linz, Vienna", "AT")]
    [InlineData("Remote (United States | Canada)", null)]
    [InlineData("London or Berlin", null)]
    [InlineData("Berlin or Munich", "DE")]
    [InlineData("Europe", null)]
    [InlineData("Remote", null)]
    [InlineData("Anywhere", null)]
    [InlineData("Washington, D.C.", "US")]
    [InlineData("Zürich", "CH")]
    [InlineData("Mexico City", "MX")]
    [InlineData("Albuquerque, New Mexico", "US")]
    [InlineData("Singapore", "SG")]
    [InlineData("Multiple, Various", null)]
    [InlineData("Headquarters", null)]
    [InlineData("Remote, ML", null)]
    [InlineData("ML team, Berlin", "DE")]
    [InlineData("AI", null)]
    [InlineData("AI / ML", null)]
    [InlineData("Remote - QA", null)]
    [InlineData("Remote, IT", null)]
    [InlineData("HR", null)]
    [InlineData("PM, London", "GB")]
    [InlineData("Remote, IN", null)]
    [InlineData("Milan, IT", "IT")]
    [InlineData("Bangalore, IN", "IN")]
    [InlineData("Indianapolis, IN", "US")]
    [InlineData("Portland, OR", "US")]
    [InlineData("Portland, ME", "US")]
    [InlineData("Skowhegan, ME", "US")]
    public void The_country_of_a_place_is_read(string location, string? country)
    {
        var found = Fields.Of(Fields.Posting with { Location = location }, "");

        Assert.Equal(country, found.Country);
    }

    [Theory]
    [InlineData("United States", "US")]
    [InlineData("USA", "US")]
    [InlineData("de", "DE")]
    [InlineData("Österreich", "AT")]
    [InlineData("GBR", "GB")]
    [InlineData("ML", "ML")]
    [InlineData("AI", "AI")]
    [InlineData("Georgia", null)]
    public void The_country_field_comes_first(string country, string? expected)
    {
        var found = Fields.Of(Fields.Posting with { Country = country, Location = null }, "");

        Assert.Equal(expected, found.Country);
    }

    [Theory]
    [InlineData("Acme | Data Engineer | Remote (US only) | Full-time\nWe build.", "US")]
    [InlineData("Acme | Engineer | Berlin, Germany | Onsite", "DE")]
    [InlineData("About us.\nLocation: Toronto, Ontario\nMore.", "CA")]
    [InlineData("Softwareentwickler\nOrt: Graz, Österreich\nMehr.", "AT")]
    [InlineData("Ort: Graz, Österreich", "AT")]
    [InlineData("Softwareentwickler\n- Standort: Wien", "AT")]
    [InlineData("Softwareentwickler\n**Arbeitsort:** Berlin", "DE")]
    [InlineData("Softwareentwickler\nEinsatzort: Zürich oder Winterthur", "CH")]
    [InlineData("Engineer\n• Work location: Dublin, Ireland", "IE")]
    public void Without_a_field_the_first_lines_say_it(string text, string country)
    {
        var found = Fields.Of(text);

        Assert.Equal(country, found.Country);
    }

    [Theory]
    [InlineData("Softwareentwickler\nOrt: Graz oder München")]
    [InlineData("Wir arbeiten vor Ort: Kundennähe ist wichtig")]
    [InlineData("Softwareentwickler\nEinsatzort: nach Absprache")]
    public void Places_that_settle_no_country_settle_none(string text) => Assert.Null(Fields.Of(text).Country);
}
