using System.Text.Json;
using Credence.App.Tests.House;
using Credence.App.Tests.Receipts;
using Credence.App.Tests.Serve;
using Xunit;

namespace Credence.App.Tests.Mcp;

/// <summary>The protocol's own inspector lists every tool and calls each over one connection, by stdin and stdout and by HTTP; it checks answers against the tools' output schemas.</summary>
[Collection(McpCollection.Name)]
public sealed class InspectorTests(McpClients clients)
{
    private static readonly Dictionary<string, string[]> Calls = new()
    {
        ["ask"] = ["""answers={"prior-ai-experience":"yes","hours-per-week":5}"""],
        ["getEvidence"] = ["certification=any-named", """by=["seniority"]"""],
        ["listCertifications"] = ["vendor=aws", "current=true"],
        ["getCertification"] = ["id=AI-102"],
        ["listClaims"] = [],
        ["getClaim"] = ["id=q1"],
        ["getPay"] = [],
        ["checkPage"] = ["page=<h1>AI bootcamp</h1><p>Job guaranteed.</p>"],
        ["computeReturns"] = ["certification=AI-103", """answers={"salary-usd":70000}"""],
        ["readResume"] = [$"resume={ResumeQuestions.Text}"],
        ["matchResume"] = [$"resume={ResumeQuestions.Text}", $"posting={ResumeQuestions.Posting}", """may-work-in=["AT"]"""],
        ["unlockPostings"] = [$"resume={ResumeQuestions.Text}", "role=all", "hours=100"],
        ["scoreResume"] = [$"resume={ResumeQuestions.Text}"],
        ["checkPortfolio"] = [],
        ["verifyEvidence"] = ["""document={"type":["OpenBadgeCredential"]}"""],
    };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("stdio")]
    [InlineData("http")]
    public async Task The_inspector_lists_and_calls_every_tool(string transport)
    {
        NodeTools.SkipWithout("@modelcontextprotocol/inspector", "no other client of the protocol asks the tools");
        var start = CredenceProgram.StartInfo(["mcp", "--as-of", ServerProcess.Day, "--store", MadeStore.Folder, "--repository", MadeRepository.Folder]);
        string[] server = transport == "http" ? [new Uri(clients.Server.Address, "/mcp").AbsoluteUri] : [start.FileName, .. start.ArgumentList];
        using var folder = new TempFolder();

        var (code, output) = await NodeTools.ScriptAsync("inspect.mjs", [folder.Write("calls.json", JsonSerializer.Serialize(Calls)), .. server], Stop);

        Assert.True(code == 0, output);
        using var found = JsonDocument.Parse(output);
        Assert.Equal(Calls.Keys.Order(StringComparer.Ordinal), found.RootElement.GetProperty("tools").EnumerateArray().Select(tool => tool.GetProperty("name").GetString()).Order(StringComparer.Ordinal));
        foreach (var tool in Calls.Keys)
        {
            var result = found.RootElement.GetProperty("results").GetProperty(tool);
            Assert.False(result.TryGetProperty("isError", out var failed) && failed.GetBoolean(), tool);
            using var text = JsonDocument.Parse(result.GetProperty("content")[0].GetProperty("text").GetString()!);
            Assert.Contains("receipt", text.RootElement.GetRawText(), StringComparison.Ordinal);
            Assert.Equal(JsonValueKind.Object, result.GetProperty("structuredContent").ValueKind);
        }
    }
}
