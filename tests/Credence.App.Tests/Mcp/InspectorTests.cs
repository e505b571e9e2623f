using System.Text.Json;
using Credence.App.Tests.House;
using Credence.App.Tests.Serve;
using Xunit;

namespace Credence.App.Tests.Mcp;

/// <summary>The protocol's own inspector lists every tool and calls each, over stdin and stdout and over HTTP; it checks answers against the tools' output schemas.</summary>
[Collection(McpCollection.Name)]
public sealed class InspectorTests(McpClients clients)
{
    private const int AtOnce = 2;
    private const string Inspector = "node_modules/@modelcontextprotocol/inspector/cli/build/index.js";

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
    };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("stdio")]
    [InlineData("http")]
    public async Task The_inspector_lists_and_calls_every_tool(string transport)
    {
        NodeTools.SkipWithout("@modelcontextprotocol/inspector", "no other client of the protocol asks the tools");
        var start = CredenceProgram.StartInfo(["mcp", "--as-of", ServerProcess.Day]);
        string[] server = transport == "http" ? [new Uri(clients.Server.Address, "/mcp").AbsoluteUri, "--transport", "http"] : [start.FileName, start.ArgumentList[0], start.ArgumentList[1]];

        using var listed = await AskAsync([.. server, "--method", "tools/list"]);
        Assert.Equal(Calls.Keys.Order(StringComparer.Ordinal), listed.RootElement.GetProperty("tools").EnumerateArray().Select(tool => tool.GetProperty("name").GetString()).Order(StringComparer.Ordinal));

        await Parallel.ForEachAsync(Calls, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = Stop }, async (call, _) =>
        {
            using var result = await AskAsync([.. server, "--method", "tools/call", "--tool-name", call.Key, .. call.Value.SelectMany(argument => new[] { "--tool-arg", argument })]);
            Assert.False(result.RootElement.TryGetProperty("isError", out var failed) && failed.GetBoolean(), call.Key);
            using var text = JsonDocument.Parse(result.RootElement.GetProperty("content")[0].GetProperty("text").GetString()!);
            Assert.Contains("receipt", text.RootElement.GetRawText(), StringComparison.Ordinal);
            Assert.Equal(JsonValueKind.Object, result.RootElement.GetProperty("structuredContent").ValueKind);
        });
    }

    private static async Task<JsonDocument> AskAsync(string[] arguments)
    {
        var (code, output) = await NodeTools.ScriptAsync(Inspector, arguments, Stop);
        Assert.True(code == 0, output);
        return JsonDocument.Parse(output);
    }
}
