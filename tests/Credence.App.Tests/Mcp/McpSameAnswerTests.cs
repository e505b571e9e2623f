using System.Text.Json;
using Credence.App.Serve;
using Credence.App.Tests.House;
using Credence.App.Tests.Receipts;
using Credence.App.Tests.Serve;
using Xunit;

namespace Credence.App.Tests.Mcp;

/// <summary>A tool's answer is the REST interface's and the command line's, receipt included.</summary>
[Collection(McpCollection.Name)]
public sealed class McpSameAnswerTests(McpClients clients)
{
    private const string Case = """{"scenarios":{"exam":{"inputs":{"salary":{"dist":"const","value":80000},"raise_share":{"dist":"uniform","low":0,"high":0.05}}}}}""";
    private const string Page = "<h1>AI bootcamp</h1><p>Job guaranteed, naïve “quotes”.</p>";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, string, string, string> Questions => new()
    {
        { "ask", """{"answers":{"prior-ai-experience":"yes","hours-per-week":5.5},"seed":3}""", "ask?seed=3", """{"prior-ai-experience":"yes","hours-per-week":5.5}""", "ask --prior-ai-experience yes --hours-per-week 5.5 --seed 3" },
        { "getEvidence", """{"certification":"any-named","role":["ai","data"],"by":null}""", "evidence?certification=any-named&role=ai,data", "", "evidence --certification any-named --role ai,data" },
        { "listCertifications", """{"vendor":"aws","current":true,"ended":false}""", "certifications?vendor=aws&current=true", "", "catalog list --vendor aws --current" },
        { "getCertification", """{"id":"DP-100","as-of":"2026-06-01"}""", "certifications/DP-100?as-of=2026-06-01", "", "catalog show DP-100 --as-of 2026-06-01" },
        { "listClaims", "{}", "claims", "", "claims" },
        { "getClaim", """{"id":"q1"}""", "claims/q1", "", "claims q1" },
        { "getPay", "{}", "pay", "", "pay" },
        { "checkPortfolio", "{}", "portfolio", "", "portfolio repository" },
        { "checkPage", JsonSerializer.Serialize(new { page = Page, name = "course.html" }), "check?name=course.html", Page, "check course.html" },
        { "verifyEvidence", """{"document":{"type":["OpenBadgeCredential"]}}""", "verify", """{"type":["OpenBadgeCredential"]}""", "verify evidence.json" },
        { "computeReturns", $$"""{"case":{{Case}},"draws":4096,"name":"case.json"}""", "returns?draws=4096&name=case.json", Case, "returns --case case.json --draws 4096" },
        { "computeReturns", """{"certification":"AI-103","answers":{"salary-usd":70000},"name":"me.json"}""", "returns?certification=AI-103&name=me.json", """{"salary-usd":70000}""", "returns --certification AI-103 --answers me.json" },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task A_tool_gives_the_answer_of_the_address_and_of_the_command(string tool, string arguments, string path, string body, string command)
    {
        using var folder = new TempFolder();
        var place = Path.GetDirectoryName(folder.Write(command.Contains("course.html", StringComparison.Ordinal) ? "course.html" : command.Contains("me.json", StringComparison.Ordinal) ? "me.json" : command.Contains("evidence.json", StringComparison.Ordinal) ? "evidence.json" : "case.json", body))!;
        Directory.CreateSymbolicLink(Path.Combine(place, MadeRepository.Name), MadeRepository.Folder);
        var given = JsonSerializer.Deserialize<Dictionary<string, object?>>(arguments)!;

        using var response = body.Length > 0 ? await clients.Server.PostAsync("/api/v1/" + path, body, tool == "checkPage" ? "text/html" : "application/json") : await clients.Server.GetAsync("/api/v1/" + path);
        var rest = await ServerProcess.TextAsync(response);
        var day = command.Contains("--as-of", StringComparison.Ordinal) ? [] : (string[])["--as-of", ServerProcess.Day];
        var printed = await SameAnswerTests.InAsync(place, [.. command.Split(' '), .. day, "--json"]);
        foreach (var client in clients.All)
        {
            var result = await client.CallToolAsync(tool, given, cancellationToken: Stop);

            var text = McpClients.TextOf(result);
            Assert.NotEqual(true, result.IsError);
            Assert.Equal(rest, text);
            Assert.Equal(SameAnswerTests.Order(printed.Output), SameAnswerTests.Order(text));
            var structured = result.StructuredContent!.Value;
            using var document = JsonDocument.Parse(text);
            Assert.True(JsonElement.DeepEquals(document.RootElement, document.RootElement.ValueKind == JsonValueKind.Array ? structured.GetProperty("items") : structured), tool);
        }
    }

    [Fact]
    public void Every_tool_is_asked_here()
    {
        Assert.Equal(Endpoints.All.Select(endpoint => endpoint.Id).Order(StringComparer.Ordinal), Questions.Select(row => row.Data.Item1).Concat(McpResumeTests.Questions.Select(row => row.Data.Item2)).Distinct().Order(StringComparer.Ordinal));
    }
}
