using System.Text.Json;
using Xunit;

namespace Credence.App.Tests.Catalog;

public sealed class CatalogCommandTests
{
    private const string Today = "2026-11-23";

    [Fact]
    public async Task List_of_the_ended_names_the_old_exams_with_day_and_successor()
    {
        var run = await CredenceRun.Of("catalog", "list", "--ended", "--json", "--as-of", Today);

        using var json = JsonDocument.Parse(run.Output);
        var ended = json.RootElement.GetProperty("certifications").EnumerateArray()
            .ToDictionary(item => item.GetProperty("id").GetString()!, item => item.GetProperty("state"));
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["aws-mls-c01", "ms-ai-102", "ms-ai-900", "ms-az-204", "ms-dp-100", "tf-dev"], ended.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("2026-06-30", ended["ms-ai-102"].GetProperty("examRetired").GetProperty("day").GetString());
        Assert.Equal("ms-ai-300", ended["ms-dp-100"].GetProperty("successors")[0].GetString());
        Assert.Equal(Today, json.RootElement.GetProperty("receipt").GetProperty("asOf").GetString());
    }

    [Fact]
    public async Task List_of_the_current_leaves_the_ended_out_and_a_vendor_narrows_it()
    {
        var run = await CredenceRun.Of("catalog", "list", "--current", "--vendor", "aws", "--as-of", Today);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("aws-mla-c01", run.Output);
        Assert.DoesNotContain("aws-mls-c01", run.Output);
        Assert.DoesNotContain("ms-ai-103", run.Output);
    }

    [Fact]
    public async Task List_gives_the_kind_and_the_day_of_an_end_and_says_unknown_where_no_source_states_a_figure()
    {
        var run = await CredenceRun.Of("catalog", "list", "--as-of", Today);

        Assert.Matches(@"\nms-ai-102 +exam retired 30 Jun 2026 ", run.Output);
        Assert.Matches(@"\ntf-dev +certification retired 1 May 2024 ", run.Output);
        Assert.Matches(@"\ngh-600 +beta +unknown +unknown +unknown ", run.Output);
        Assert.Matches(@"\nbootcamp +10,000–20,000 ", run.Output);
        Assert.DoesNotContain("?", run.Output);
        Assert.Matches("Receipt: as of 2026-11-23, version [0-9.]+, data [0-9a-f]{16}, rules [0-9a-f]{16}, seed 1\\.", run.Output);
    }

    [Theory]
    [InlineData("aws-mls-c01")]
    [InlineData("MLS-C01")]
    [InlineData("aws machine learning specialty")]
    public async Task Show_finds_it_by_id_code_and_alias_and_gives_every_fact_its_source_date_and_grade(string name)
    {
        var run = await CredenceRun.Of("catalog", "show", name, "--json", "--as-of", "2026-02-28");

        using var json = JsonDocument.Parse(run.Output);
        var root = json.RootElement;
        Assert.Equal("aws-mls-c01", root.GetProperty("certification").GetProperty("id").GetString());
        Assert.Equal("current-with-announced-end", root.GetProperty("certification").GetProperty("state").GetProperty("status").GetString());
        Assert.All(root.GetProperty("facts").EnumerateArray(), fact =>
        {
            Assert.NotEmpty(fact.GetProperty("source").GetString()!);
            Assert.NotEmpty(fact.GetProperty("grade").GetString()!);
            Assert.True(fact.TryGetProperty("date", out _));
        });
    }

    [Fact]
    public async Task Show_prints_all_sides_of_a_contradiction_with_the_one_used_and_why()
    {
        var run = await CredenceRun.Of("catalog", "show", "sf-ges", "--as-of", Today);

        Assert.Contains("Sources contradict each other on price-usd. Used: 375, because nothing decides", run.Output);
        Assert.Matches(@"\* +375 ", run.Output);
        Assert.Matches(@"\n +275 ", run.Output);
    }

    [Theory]
    [InlineData("portfolio")]
    [InlineData("us-sec127")]
    public async Task Show_knows_alternatives_and_price_routes(string name)
    {
        var run = await CredenceRun.Of("catalog", "show", name, "--as-of", Today);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Facts", run.Output);
    }

    [Fact]
    public async Task Show_of_an_unknown_name_is_wrong_use_and_names_near_ids()
    {
        var run = await CredenceRun.Of("catalog", "show", "AI102");

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("ms-ai-102", run.Errors);
    }

    [Theory]
    [InlineData("CompTIA Security+")]
    [InlineData("comptia-security-plus")]
    public async Task Show_of_one_that_is_only_counted_in_postings_says_so_and_where(string name)
    {
        var run = await CredenceRun.Of("catalog", "show", name);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("no dated fact of it is held", run.Errors, StringComparison.Ordinal);
        Assert.Contains("evidence --certification comptia-security-plus", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ended_and_current_together_are_wrong_use()
    {
        var run = await CredenceRun.Of("catalog", "list", "--ended", "--current");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("exclude", run.Errors);
    }

    [Fact]
    public async Task Check_exits_1_while_there_are_problems_and_keeps_notes_apart()
    {
        var run = await CredenceRun.Of("catalog", "check", "--json", "--as-of", Today);

        using var json = JsonDocument.Parse(run.Output);
        var problems = json.RootElement.GetProperty("problems").EnumerateArray().Select(problem => problem.GetProperty("kind").GetString()).Distinct().Order();
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["contradictory", "stale"], problems);
        Assert.Contains(json.RootElement.GetProperty("notes").EnumerateArray(), note => note.GetProperty("kind").GetString() == "decided-conflict");
    }

    [Fact]
    public async Task A_broken_catalog_file_ends_with_its_place_and_exit_3()
    {
        var data = Directory.CreateTempSubdirectory("credence-broken-").FullName;
        Directory.CreateDirectory(Path.Combine(data, "catalog", "certifications"));
        await File.WriteAllTextAsync(Path.Combine(data, "catalog", "fields.yaml"), "fields: []\nmore: 1\n", TestContext.Current.CancellationToken);

        var run = await CredenceRun.Of("catalog", "list", "--data", data);

        Directory.Delete(data, recursive: true);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("fields.yaml:2:1: unknown key 'more'", run.Errors);
        Assert.Empty(run.Output);
    }
}
