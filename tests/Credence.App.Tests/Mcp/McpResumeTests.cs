using System.Text.Json;
using Credence.App.Tests.Receipts;
using Credence.App.Tests.Serve;
using Xunit;

namespace Credence.App.Tests.Mcp;

/// <summary>Tools about a résumé give the answers of the addresses and of the commands.</summary>
[Collection(McpCollection.Name)]
public sealed class McpResumeTests(McpClients clients)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, string, string> Questions => new(ResumeQuestions.All.Select(one => (one.Path, one.Tool, one.Fields, one.Words)));

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task A_tool_gives_the_answer_of_the_address_and_of_the_command(string path, string tool, string fields, string words)
    {
        using var folder = new TempFolder();
        var place = Path.GetDirectoryName(folder.Write("x", ""))!;
        ResumeQuestions.Lay(place, fields);
        var given = JsonSerializer.Deserialize<Dictionary<string, object?>>(fields)!;

        using var response = await clients.Server.PostAsync("/api/v1/" + path, fields);
        var rest = await ServerProcess.TextAsync(response);
        var printed = await SameAnswerTests.InAsync(place, ["resume", .. words.Split(' '), "--as-of", ServerProcess.Day, "--json"]);
        foreach (var client in clients.All)
        {
            var result = await client.CallToolAsync(tool, given, cancellationToken: Stop);

            var text = McpClients.TextOf(result);
            Assert.True(result.IsError is null or false, text);
            Assert.Equal(rest, text);
            Assert.Equal(printed.Output, text);
            using var document = JsonDocument.Parse(text);
            Assert.True(JsonElement.DeepEquals(document.RootElement, result.StructuredContent!.Value), tool);
        }
    }

    [Fact]
    public async Task What_is_sent_and_said_of_a_person_stands_in_the_schemas()
    {
        var tools = await clients.All[0].ListToolsAsync(cancellationToken: Stop);

        var match = tools.Single(tool => tool.Name == "matchResume").JsonSchema.GetProperty("properties");
        Assert.Equal(["string", "object"], match.GetProperty("resume").GetProperty("type").EnumerateArray().Select(one => one.GetString()));
        Assert.Equal("base64", match.GetProperty("resume-base64").GetProperty("contentEncoding").GetString());
        Assert.Equal("string", match.GetProperty("posting").GetProperty("type").GetString());
        Assert.Equal(["none", "some", "secret", "top-secret"], match.GetProperty("clearance").GetProperty("enum").EnumerateArray().Select(one => one.GetString()));
        Assert.False(match.TryGetProperty("store", out _));
    }
}
