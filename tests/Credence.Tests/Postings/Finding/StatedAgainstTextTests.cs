using Credence.Postings.Finding;
using Xunit;

namespace Credence.Tests.Postings.Finding;

/// <summary>Where a source's own field and the rest of the posting disagree.</summary>
public sealed class StatedAgainstTextTests
{
    [Theory]
    [InlineData("San Francisco Office", "This is a hybrid role requiring three days with the team.", false)]
    [InlineData("Remote - USA", "This is a hybrid role for people near our office.", true)]
    [InlineData("Berlin", "We like good coffee.", true)]
    [InlineData("New York", "We are remote-first, we are not remote-only.", true)]
    public void A_board_that_counts_hybrid_work_as_remote_is_corrected_by_clear_words(string location, string text, bool remote)
    {
        var found = Fields.Of(Fields.Posting with { Remote = true, Location = location }, text);

        Assert.Equal(remote, found.Remote);
    }

    [Theory]
    [InlineData("United States", "Remote - Poland", "PL")]
    [InlineData("United States", "Lafayette, Georgia", "US")]
    [InlineData("US", "Paris", "US")]
    public void A_country_named_in_the_place_counts_before_the_boards_own(string country, string location, string expected)
    {
        var found = Fields.Of(Fields.Posting with { Country = country, Location = location }, "");

        Assert.Equal(expected, found.Country);
    }

    [Theory]
    [InlineData("Das kollektivvertragliche Mindestgehalt beträgt 2.473 EUR brutto pro Monat.", "AT")]
    [InlineData("You must be legally authorized to work in the United States.", "US")]
    [InlineData("Authorized to work in the United States, or right to work in the UK.", null)]
    public void Words_of_one_country_settle_it_where_nothing_else_does(string text, string? country) =>
        Assert.Equal(country, Fields.Of(text).Country);

    [Fact]
    public void An_internship_stays_one_below_a_field_that_says_entry()
    {
        var found = Fields.Of(Fields.Posting with { Seniority = "entry", Title = "Product Manager Intern" }, "");

        Assert.Equal(Seniority.Intern, found.Seniority);
    }

    [Fact]
    public void A_step_counts_before_a_dash_too() =>
        Assert.Equal(Seniority.Mid, Fields.Of(Fields.Posting with { Title = "Software Development Engineer 2 - Front-End" }, "").Seniority);

    [Fact]
    public void A_range_the_employer_states_comes_before_a_sites_estimate()
    {
        var found = Fields.Of(Fields.Posting with { Pay = "$66K-$123K (Glassdoor est.)" }, "The base salary range is $165,000 - $185,000 per year.");

        Assert.Equal("165000..185000 USD Year", Fields.Show(found.Pay));
    }

    [Fact]
    public void An_estimate_stays_one_where_the_employer_states_no_range()
    {
        var found = Fields.Of(Fields.Posting with { Pay = "$66K-$123K (Glassdoor est.)" }, "We offer a $5,000 sign-on bonus and a 401(k).");

        Assert.Equal("66000..123000 USD Year Site", Fields.Show(found.Pay));
    }
}
