using System.Net;
using Xunit;

namespace Credence.App.Tests.Serve;

/// <summary>What the answer page says of what it was not told, and of what a person counted.</summary>
[Collection(ServerCollection.Name)]
public sealed class AnswerPageTests(ServerProcess server)
{
    private const string Azure = "/answer?prior-ai-experience=yes&formal-recognition=yes&situation=enterprise-cloud&target-platform=azure";
    private const string Developer = "/answer?prior-ai-experience=yes&changing-careers=no&formal-recognition=no&situation=developer";

    [Fact]
    public async Task Pay_that_was_not_given_is_said_with_what_hangs_on_it_and_where_to_give_it()
    {
        var without = await ReadPage.GetAsync(server, Azure);
        var given = await ReadPage.GetAsync(server, Azure + "&salary-usd=90000");

        Assert.Matches(@"What the job you want pays is not known, so a usual one is taken: \$[0-9,]+ to \$[0-9,]+ a year for eight in ten\. Data scientists in the United States: .* Between these ends AI-103 comes to .* everything else at its middle value", without.Words);
        Assert.Contains("at=salary-usd", without.Document.QuerySelector("#options p a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.DoesNotContain("What the job you want pays is not known", given.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Developer, 20, "follows the chart")]
    [InlineData("/answer?prior-ai-experience=no&changing-careers=yes&situation=career-changer", 2, "That is in the return")]
    [InlineData("/answer?prior-ai-experience=no&changing-careers=yes&situation=career-changer&target-platform=azure", 20, null)]
    public async Task A_count_of_one_s_own_that_does_not_turn_the_verdict_is_explained_where_chart_or_return_decided(string address, int count, string? why)
    {
        var counted = await ReadPage.GetAsync(server, FormattableString.Invariant($"{address}&named-of-20={count}"));
        var none = await ReadPage.GetAsync(server, address + "&named-of-20=0");

        Assert.Matches("^(Not worth it|Cannot tell)", counted.Title);
        Assert.Equal(why is not null, counted.Words.Contains(FormattableString.Invariant($"You counted it in {count} of 20 postings."), StringComparison.Ordinal));
        Assert.Contains(why ?? counted.Title, counted.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("You counted it", none.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_link_to_a_certification_or_to_the_evidence_keeps_the_day()
    {
        var page = await ReadPage.GetAsync(server, Azure + "&as-of=2026-11-20");

        var links = page.Document.QuerySelectorAll("main a[href^='/certifications'], main a[href^='/evidence'], main a[href^='/returns']");
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Contains("as-of=2026-11-20", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_figure_is_rounded_the_same_wherever_it_stands()
    {
        var page = await ReadPage.GetAsync(server, Developer);

        var mean = ReadPage.Text(page.Document.QuerySelector(".heroviz .sub")).Split(' ')[0];
        Assert.StartsWith("−$", mean, StringComparison.Ordinal);
        Assert.Equal(mean, ReadPage.Text(page.Document.QuerySelectorAll("#options-plot tbody tr").First(row => row.TextContent.Contains("Portfolio project", StringComparison.Ordinal)).QuerySelector("td.big")).Split(' ')[0].Split('−') is [_, var first, ..] ? "−" + first : "");
    }

    [Theory]
    [InlineData("/returns?certification=ms-ai-103&as-of=1999-01-01")]
    [InlineData("/returns?certification=nothing-at-all")]
    [InlineData("/api/v1/evidence?by=nothing")]
    [InlineData("/api/v1/returns?certification=ms-ai-103&as-of=1999-01-01")]
    public async Task A_problem_speaks_of_parameters_and_not_of_the_command_s_options(string address)
    {
        using var response = await server.GetAsync(address);

        Assert.InRange((int)response.StatusCode, (int)HttpStatusCode.BadRequest, 499);
        Assert.DoesNotMatch(@"(?<![\w-])--[a-z]", await ServerProcess.TextAsync(response));
    }
}
