using System.Diagnostics;
using System.Net;
using System.Text.Json;
using Credence.App.Tests.House;
using Credence.App.Tests.Receipts;
using Xunit;

namespace Credence.App.Tests.Serve;

/// <summary>The REST interface gives the command line's answers, byte for byte, receipt included.</summary>
[Collection(ServerCollection.Name)]
public sealed class SameAnswerTests(ServerProcess server)
{
    private const string Input = "input.json";
    private const string Case = """{"scenarios": {"exam": {"inputs": {"salary": {"dist": "const", "value": 80000}, "raise_share": {"dist": "uniform", "low": 0, "high": 0.05}}}}}""";
    private const string Page = "<h1>AI bootcamp</h1><p>No prior experience needed. Job guaranteed or your money back. $12,000.</p>";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("evidence", "evidence")]
    [InlineData("evidence?certification=any-named&by=country,seniority&role=ai,data", "evidence --certification any-named --role ai,data --by country,seniority")]
    [InlineData("certifications", "catalog list")]
    [InlineData("certifications?vendor=aws&current=true&ended=false", "catalog list --vendor aws --current")]
    [InlineData("certifications/AI-102?seed=4", "catalog show AI-102 --seed 4")]
    [InlineData("certifications/DP-100?as-of=2026-06-01", "catalog show DP-100 --as-of 2026-06-01")]
    [InlineData("claims", "claims")]
    [InlineData("claims/q1", "claims q1")]
    [InlineData("pay", "pay")]
    public async Task An_answer_that_only_reads_is_the_command_s(string path, string command)
    {
        using var response = await server.GetAsync("/api/v1/" + path);
        var day = command.Contains("--as-of", StringComparison.Ordinal) ? [] : (string[])["--as-of", ServerProcess.Day];
        var printed = await CredenceProgram.RunAsync([.. command.Split(' '), .. day, "--json"], stop: Stop);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(printed.Output, await ServerProcess.TextAsync(response));
    }

    [Theory]
    [InlineData("""{"prior-ai-experience": "yes", "changing-careers": "no", "formal-recognition": false, "hours-per-week": 5.5, "country": "Germany"}""", "--prior-ai-experience yes --changing-careers no --formal-recognition no --hours-per-week 5.5 --country DE")]
    [InlineData("""{"prior-ai-experience": null, "formal-recognition": "yes"}""", "--formal-recognition yes")]
    [InlineData("{}", "--prior-ai-experience unknown")]
    public async Task The_answer_for_a_person_is_the_command_s_and_is_not_to_be_stored(string answers, string options)
    {
        using var response = await server.PostAsync("/api/v1/ask", answers);
        var printed = await CredenceProgram.RunAsync(["ask", .. options.Split(' '), "--as-of", ServerProcess.Day, "--json"], stop: Stop);

        Assert.Equal(printed.Output, await ServerProcess.TextAsync(response));
        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    [Theory]
    [InlineData("check?name=course.html", "text/html", Page, "course.html", "check course.html")]
    [InlineData("returns?draws=4096&no-sobol-indices=true", "application/json", Case, Input, "returns --case input.json --draws 4096 --no-sobol-indices")]
    [InlineData("returns?certification=AI-103&seed=7", "application/json", """{"salary-usd": 70000}""", Input, "returns --certification AI-103 --answers input.json --seed 7")]
    [InlineData("returns?certification=AI-103", "application/json", "", Input, "returns --certification AI-103")]
    public async Task What_is_made_from_a_body_is_made_as_from_a_file_of_its_name_and_can_be_replayed(string path, string type, string body, string file, string command)
    {
        using var folder = new TempFolder();
        var place = Path.GetDirectoryName(folder.Write(file, body))!;

        using var response = await server.PostAsync("/api/v1/" + path, body, type);
        var answer = await ServerProcess.TextAsync(response);
        var (_, printed) = await InAsync(place, [.. command.Split(' '), "--as-of", ServerProcess.Day, "--json"]);
        folder.Write("answer.json", answer);
        var (replayed, text) = await InAsync(place, ["replay", "answer.json", "--json"]);

        Assert.Equal(Order(printed), Order(answer));
        Assert.True(replayed == 0, text);
    }

    [Fact]
    public async Task The_answer_for_a_person_can_be_replayed()
    {
        using var folder = new TempFolder();
        using var response = await server.PostAsync("/api/v1/ask", """{"prior-ai-experience": "no", "hours-per-week": 6}""");
        var saved = folder.Write("answer.json", await ServerProcess.TextAsync(response));

        var replay = await CredenceProgram.RunAsync(["replay", saved], stop: Stop);

        Assert.True(replay.ExitCode == 0, replay.Output + replay.Messages);
    }

    [Fact]
    public async Task Many_who_ask_at_once_each_get_their_own_receipt()
    {
        string[] paths = ["certifications/AI-102", "certifications/AI-103?as-of=2026-05-01", "claims/q1", "evidence?certification=AI-102", "pay?seed=2"];
        var together = await Task.WhenAll(Enumerable.Range(0, 60).Select(async at => (Place: at % paths.Length, Receipts: await ReceiptAsync(paths[at % paths.Length]))));

        Assert.All(together.GroupBy(one => one.Place), group => Assert.Single(group.Select(one => one.Receipts).Distinct()));
        Assert.Equal(paths.Length, together.Select(one => one.Receipts).Distinct().Count());
    }

    private async Task<string> ReceiptAsync(string path)
    {
        using var document = JsonDocument.Parse(await server.Client.GetStringAsync("/api/v1/" + path, Stop));
        var root = document.RootElement;
        return (root.ValueKind == JsonValueKind.Array ? root[0] : root).GetProperty("receipt").GetProperty("command").GetRawText();
    }

    // options may stand in another order in the receipt's words
    internal static string Order(string answer)
    {
        using var document = JsonDocument.Parse(answer);
        if (document.RootElement.ValueKind == JsonValueKind.Array)
            return answer;
        var command = document.RootElement.GetProperty("receipt").GetProperty("command");
        var words = command.EnumerateArray().Select(word => word.GetString()).Order(StringComparer.Ordinal);
        return answer.Replace(command.GetRawText(), string.Join(' ', words), StringComparison.Ordinal);
    }

    internal static async Task<(int Code, string Output)> InAsync(string folder, string[] arguments)
    {
        var start = CredenceProgram.StartInfo(arguments);
        start.WorkingDirectory = folder;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var messages = process.StandardError.ReadToEndAsync(Stop);
        var output = await process.StandardOutput.ReadToEndAsync(Stop);
        await process.WaitForExitAsync(Stop);
        return (process.ExitCode, output + (process.ExitCode > 1 ? await messages : ""));
    }
}
