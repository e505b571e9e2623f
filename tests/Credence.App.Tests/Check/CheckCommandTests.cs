using System.Text.Json;
using Credence.App.Tests.Catalog;
using Credence.App.Tests.House;
using Xunit;

namespace Credence.App.Tests.Check;

public sealed class CheckCommandTests
{
    private const string Today = "2026-11-28";
    private static readonly string Cases = Path.Combine(CredenceProgram.Root, "tests", "Credence.Tests", "Pages", "cases");

    [Fact]
    public async Task Json_has_flags_with_quotes_facts_five_questions_tier_and_receipt()
    {
        var run = await CredenceRun.Of("check", Path.Combine(Cases, "bad-weekend-engineer.html"), "--json", "--as-of", Today);

        using var json = JsonDocument.Parse(run.Output);
        var root = json.RootElement;
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            ["job-guarantee", "no-background-technical", "unknown-provider", "excessive-price", "days-not-weeks"],
            root.GetProperty("flags").EnumerateArray().Select(flag => flag.GetProperty("id").GetString()));
        Assert.Equal("We guarantee your first AI job or your money back", root.GetProperty("flags")[0].GetProperty("evidence").GetString());
        Assert.Equal(5900, root.GetProperty("facts").GetProperty("priceUsd").GetInt32());
        Assert.Equal(JsonValueKind.Null, root.GetProperty("facts").GetProperty("lastUpdated").ValueKind);
        Assert.Equal(5, root.GetProperty("questions").GetArrayLength());
        Assert.Equal(4, root.GetProperty("tier").GetProperty("tier").GetInt32());
        Assert.Equal(Today, root.GetProperty("receipt").GetProperty("asOf").GetString());
    }

    [Fact]
    public async Task Text_gives_the_flags_first_and_says_what_is_unknown_and_what_to_do()
    {
        var run = await CredenceRun.Of("check", Path.Combine(Cases, "bad-old-recordings.html"), "--as-of", Today);

        Assert.StartsWith("2 red flags.\nTier 4 of 4.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Old content: \"Last updatedMarch 2020\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("unknown: the page states no length", run.Output, StringComparison.Ordinal);
        Assert.Contains("What to do next", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AI course\n\nBasic plan: $199. Pro plan: $499. With a mentor: $999.", "199 US dollars (the lowest of 199 USD, 499 USD and 999 USD on the page)")]
    [InlineData("AI course\n\nBasic 199 USD\n\nPro 499 USD", "199 USD")]
    public async Task Several_prices_are_all_named(string page, string said)
    {
        using var folder = new Receipts.TempFolder();

        var run = await CredenceProgram.RunAsync(["check", folder.Write("page.txt", page)], stop: TestContext.Current.CancellationToken);

        var words = string.Join(' ', run.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(said, words, StringComparison.Ordinal);
        Assert.Contains("499 USD", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_ended_exam_is_named_with_its_day_and_successor()
    {
        var run = await CredenceRun.Of("check", Path.Combine(Cases, "heldout-tricky-01.html"), "--json", "--as-of", Today);

        using var json = JsonDocument.Parse(run.Output);
        var current = json.RootElement.GetProperty("questions")[4];
        Assert.Contains("30 June 2026", current.GetProperty("answer").GetString(), StringComparison.Ordinal);
        Assert.Contains("ms-ai-103", current.GetProperty("answer").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_share_of_postings_comes_with_its_count_and_interval()
    {
        var run = await CredenceRun.Of("check", Path.Combine(Cases, "good-pmle.html"), "--json", "--as-of", Today);

        using var json = JsonDocument.Parse(run.Output);
        var recognised = json.RootElement.GetProperty("questions")[0];
        Assert.True(recognised.GetProperty("n").GetInt32() > 0);
        Assert.True(recognised.GetProperty("low").GetDouble() <= recognised.GetProperty("share").GetDouble());
        Assert.True(recognised.GetProperty("share").GetDouble() <= recognised.GetProperty("high").GetDouble());
    }

    [Theory]
    [InlineData("http://127.0.0.1:1/", "(blocked_address)")]
    [InlineData("file:///etc/passwd", "(scheme)")]
    [InlineData("no-such-page.html", "cannot be read")]
    [InlineData("", "cannot be read")]
    public async Task What_cannot_be_used_ends_with_exit_3_and_what_to_do(string page, string complaint)
    {
        var run = await CredenceRun.Of("check", page);

        Assert.Equal(3, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains(complaint, run.Errors, StringComparison.Ordinal);
    }
}
