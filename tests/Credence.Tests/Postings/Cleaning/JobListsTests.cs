using Credence.Postings.Cleaning;
using Xunit;

namespace Credence.Tests.Postings.Cleaning;

public sealed class JobListsTests
{
    [Theory]
    [InlineData("• Data EngineerlocationsLinz, ATposted onPosted 30+ Days AgoR1Data Analystlocations2 Locationsposted onPosted TodayR2")]
    [InlineData("- Senior AnalystGraz, AustriaPosted 10 months ago Junior AnalystWien, Austria + 2 morePosted a month ago")]
    public void A_line_that_lists_other_jobs_is_taken_out(string list)
    {
        Assert.Equal("You know SQL.\nYou like tables.", JobLists.Without("You know SQL.\n" + list + "\nYou like tables."));
        Assert.Equal("", JobLists.Without(list));
    }

    [Fact]
    public void A_posting_that_says_when_it_was_posted_stays()
    {
        const string Text = "Posted 3 days ago\nWe build models.\nPosted Today by the team";

        Assert.Equal(Text, JobLists.Without(Text));
    }
}
