using System.Text.Json;
using Xunit;

namespace Credence.App.Tests.Evidence;

public sealed class EvidenceCommandTests(StoreOfPostings store) : IClassFixture<StoreOfPostings>
{
    [Fact]
    public async Task Json_counts_each_certification_of_the_ai_postings_with_its_intervals()
    {
        var run = await EvidenceRun.Of("--store", store.Store, "--json");

        Assert.Equal("", run.Messages);
        Assert.Equal(0, run.ExitCode);
        using var answer = JsonDocument.Parse(run.Output);
        Assert.Equal(StoreOfPostings.Ai, answer.RootElement.GetProperty("population").GetProperty("postings").GetInt32());
        var row = Row(answer, "ms-ai-102", "named");
        Assert.Equal((3, 1, 2, 0), (Int(row, "count"), Int(row, "required"), Int(row, "preferred"), Int(row, "mentioned")));
        Assert.Equal(0.02, row.GetProperty("share").GetDouble(), 12);
        Assert.InRange(row.GetProperty("low").GetDouble(), 0.006, 0.008);
        Assert.InRange(row.GetProperty("high").GetDouble(), 0.055, 0.058);
        Assert.Equal(JsonValueKind.Object, row.GetProperty("bootstrap").ValueKind);
        Assert.Equal("2026-11-23", answer.RootElement.GetProperty("receipt").GetProperty("asOf").GetString());
    }

    [Fact]
    public async Task A_certification_nobody_names_is_a_zero_with_a_bound_and_one_said_not_to_be_needed_is_no_demand()
    {
        using var answer = JsonDocument.Parse((await EvidenceRun.Of("--store", store.Store, "--json")).Output);

        var row = Row(answer, "aws-mls-c01", "named");

        Assert.Equal((0, 1), (Int(row, "count"), Int(row, "negated")));
        Assert.Equal(0, row.GetProperty("low").GetDouble());
        Assert.True(row.GetProperty("high").GetDouble() > 0.01);
        Assert.Equal(JsonValueKind.Null, row.GetProperty("topEmployerShare").ValueKind);
    }

    [Fact]
    public async Task The_exam_that_followed_carries_on_the_line_of_the_one_before()
    {
        using var answer = JsonDocument.Parse((await EvidenceRun.Of("--store", store.Store, "--certification", "ms-ai-103", "--by", "month", "--json")).Output);

        var line = answer.RootElement.GetProperty("rows").EnumerateArray().Where(row => row.GetProperty("kind").GetString() == "line").ToList();

        Assert.Equal(3, Int(line[0], "count"));
        Assert.Equal(6, line.Count - 1);
        Assert.Equal(StoreOfPostings.Ai, line.Skip(1).Sum(row => Int(row, "n")));
    }

    [Fact]
    public async Task People_read_the_finding_first()
    {
        var run = await EvidenceRun.Of("--store", store.Store);

        var first = run.Output.Split('\n')[0];
        Assert.Equal("About 1 in 50 AI postings names a certification (2.0\u00A0%, 95\u00A0% 0.7\u20135.7, n\u00A0=\u00A0150).", first);
        Assert.DoesNotContain('●', run.Output);
    }

    [Fact]
    public async Task Without_a_terminal_every_line_fits_120_columns_and_columns_without_room_are_named()
    {
        const int columns = 120;

        var run = await EvidenceRun.Of("--role", "ai,all", "--by", "seniority");

        Assert.All(run.Output.Split('\n'), line => Assert.InRange(line.Length, 0, columns));
        Assert.Contains("employers", run.Output, StringComparison.Ordinal);
        Assert.Matches("Left out to fit 120 columns: .*preferred, mentioned, not needed, largest; --json has them", run.Output.ReplaceLineEndings(" "));
        Assert.Matches("Receipt: as of 2026-11-23, version [0-9.]+, data [0-9a-f]{16}, rules [0-9a-f]{16}, seed 1\\.", run.Output);
    }

    [Fact]
    public async Task A_snapshot_answers_later_without_the_store_and_names_no_employer()
    {
        var data = Directory.CreateDirectory(Path.Combine(store.Folder, "data", "catalog", "certifications")).Parent!.Parent!;
        var snapshot = Path.Combine(data.FullName, "evidence", "postings-snapshot.json");

        var measured = await EvidenceRun.Of("--store", store.Store, "--snapshot", snapshot, "--by", "country", "--json");
        var shipped = await EvidenceRun.Of("--data", data.FullName, "--by", "country", "--json");

        Assert.DoesNotContain("secret employer", await File.ReadAllTextAsync(snapshot, TestContext.Current.CancellationToken), StringComparison.OrdinalIgnoreCase);
        using var first = JsonDocument.Parse(measured.Output);
        using var second = JsonDocument.Parse(shipped.Output);
        Assert.Equal(Counts(first), Counts(second));
        Assert.Equal("snapshot", second.RootElement.GetProperty("madeFrom").GetProperty("kind").GetString());
    }

    [Fact]
    public async Task The_same_call_prints_the_same_bytes()
    {
        string[] call = ["--store", store.Store, "--role", "all,ai", "--by", "country,month", "--json"];

        Assert.Equal((await EvidenceRun.Of(call)).Output, (await EvidenceRun.Of(call)).Output);
    }

    [Theory]
    [InlineData("--role", "chef")]
    [InlineData("--by", "weather")]
    [InlineData("--snapshot", "file.json")]
    [InlineData("--certification", "no-such-certification")]
    public async Task Wrong_use_ends_with_2_and_says_what_was_wrong(string option, string value)
    {
        string[] call = option == "--certification" ? ["--store", store.Store, option, value] : [option, value];

        var run = await EvidenceRun.Of(call);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(option, run.Messages, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    [Theory]
    [InlineData("AI-102")]
    [InlineData("ms-ai-102")]
    public async Task A_certification_is_found_by_exam_code_as_well(string name)
    {
        var run = await EvidenceRun.Of("--store", store.Store, "--certification", name, "--json");

        using var answer = JsonDocument.Parse(run.Output);
        Assert.Equal(3, Int(Row(answer, "ms-ai-102", "named"), "count"));
    }

    [Fact]
    public async Task An_unknown_certification_names_near_ones()
    {
        var run = await EvidenceRun.Of("--certification", "AI-1O2");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("ms-ai-102", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_the_last_shipped_posting_nothing_is_known()
    {
        var words = await EvidenceRun.Of("--as-of", "2020-01-01");
        var json = await EvidenceRun.Of("--as-of", "2020-01-01", "--json");

        using var answer = JsonDocument.Parse(json.Output);
        Assert.StartsWith("Unknown: counted from postings up to ", words.Output, StringComparison.Ordinal);
        Assert.StartsWith("counted from postings up to ", answer.RootElement.GetProperty("unknown").GetString(), StringComparison.Ordinal);
        Assert.Equal(0, answer.RootElement.GetProperty("rows").GetArrayLength());
    }

    [Fact]
    public async Task Postings_of_a_store_after_the_day_asked_about_are_left_out_and_counted()
    {
        var run = await EvidenceRun.Of("--store", store.Store, "--as-of", "2026-03-31", "--json");

        using var answer = JsonDocument.Parse(run.Output);
        var left = answer.RootElement.GetProperty("madeFrom").GetProperty("leftOut").GetInt32();
        var counted = answer.RootElement.GetProperty("madeFrom").GetProperty("sources").EnumerateArray().Sum(source => Int(source, "postings"));
        Assert.InRange(left, 1, StoreOfPostings.Postings - 1);
        Assert.Equal(StoreOfPostings.Postings, left + counted);
    }

    [Fact]
    public async Task One_that_is_not_in_the_catalog_is_found_by_its_name_as_by_its_id()
    {
        var byName = await EvidenceRun.Of("--certification", "comptia security+", "--json");
        var byId = await EvidenceRun.Of("--certification", "comptia-security-plus", "--json");

        using var named = JsonDocument.Parse(byName.Output);
        using var known = JsonDocument.Parse(byId.Output);
        Assert.Equal("comptia-security-plus", Assert.Single(named.RootElement.GetProperty("rows").EnumerateArray()).GetProperty("certification").GetString());
        Assert.Equal(Counts(known), Counts(named));
    }

    [Fact]
    public async Task A_store_that_is_not_there_ends_with_3_and_says_how_to_make_one()
    {
        var run = await EvidenceRun.Of("--store", Path.Combine(store.Folder, "nowhere"));

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("nowhere", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_store_and_snapshot_it_ends_with_3()
    {
        var data = Directory.CreateDirectory(Path.Combine(store.Folder, "bare", "catalog", "certifications")).Parent!.Parent!;

        var run = await EvidenceRun.Of("--data", data.FullName);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("--store", run.Messages, StringComparison.Ordinal);
    }

    private static JsonElement Row(JsonDocument answer, string id, string kind) => answer.RootElement.GetProperty("rows").EnumerateArray()
        .Single(row => row.GetProperty("certification").GetString() == id && row.GetProperty("kind").GetString() == kind && row.GetProperty("segment").ValueKind == JsonValueKind.Null);

    private static int Int(JsonElement row, string name) => row.GetProperty(name).GetInt32();

    private static List<string> Counts(JsonDocument answer) =>
        [.. answer.RootElement.GetProperty("rows").EnumerateArray().Select(row => $"{row.GetProperty("certification")} {row.GetProperty("segment")} {row.GetProperty("n")} {row.GetProperty("count")} {row.GetProperty("low")}")];
}
