using System.Net;
using System.Text.Json;
using Credence.App.Serve;
using Credence.App.Tests.House;
using Credence.App.Tests.Serve;
using Credence.Sources;
using ModelContextProtocol.Client;
using Xunit;

namespace Credence.App.Tests.Mcp;

/// <summary>How the tools are described, and what the protocol's door lets out.</summary>
[Collection(McpCollection.Name)]
public sealed class McpProtocolTests(McpClients clients)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_address_of_the_interface_is_a_tool_and_nothing_else_is()
    {
        foreach (var client in clients.All)
        {
            var tools = await client.ListToolsAsync(cancellationToken: Stop);

            Assert.Equal(Endpoints.All.Select(endpoint => endpoint.Id), tools.Select(tool => tool.Name));
            Assert.Equal(("credence", DataFolder.EngineVersion), (client.ServerInfo?.Name, client.ServerInfo?.Version));
            Assert.All(tools, tool =>
            {
                Assert.True(tool.ProtocolTool.Annotations is { ReadOnlyHint: true, IdempotentHint: true, DestructiveHint: false, OpenWorldHint: false });
                Assert.NotEqual("", tool.Title);
                var schema = tool.JsonSchema;
                Assert.False(schema.GetProperty("additionalProperties").GetBoolean());
                Assert.All(schema.GetProperty("properties").EnumerateObject(), argument => Assert.NotEqual("", argument.Value.GetProperty("description").GetString()));
                Assert.Equal("object", tool.ProtocolTool.OutputSchema!.Value.GetProperty("type").GetString());
            });
        }
    }

    [Fact]
    public async Task The_questions_stand_in_the_schema_with_what_may_be_answered()
    {
        var tools = await clients.All[0].ListToolsAsync(cancellationToken: Stop);

        var questions = tools.Single(tool => tool.Name == "ask").JsonSchema.GetProperty("properties").GetProperty("answers").GetProperty("properties");

        Assert.Contains("yes", questions.GetProperty("prior-ai-experience").GetProperty("enum").EnumerateArray().Select(one => one.GetString()));
        Assert.Equal("number", questions.GetProperty("hours-per-week").GetProperty("type")[0].GetString());
    }

    [Fact]
    public async Task Stdout_holds_the_protocol_alone_and_nothing_that_was_sent_is_logged()
    {
        const string secret = "Zq7secret";
        string[] sent =
        [
            """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"Zq7secret","version":"1"}}}""",
            """{"jsonrpc":"2.0","method":"notifications/initialized"}""",
            """{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"getCertification","arguments":{"id":"Zq7secret"}}}""",
            """{"jsonrpc":"2.0","id":3,"method":"tools/call","params":{"name":"Zq7secret","arguments":{}}}""",
            """{"jsonrpc":"2.0","id":4,"method":"Zq7secret"}""",
            """{"jsonrpc":"2.0","id":5,"method":"tools/call","params":{"name":"ask","arguments":{"answers":{"country":"\ud800"}}}}""",
            "Zq7secret, and no JSON",
            """{"jsonrpc":"2.0","id":6,"method":"ping"}""",
        ];

        using var process = CredenceProgram.Start(["mcp"]);
        var messages = process.StandardError.ReadToEndAsync(Stop);
        await process.StandardInput.WriteAsync(string.Join('\n', sent) + "\n");
        await process.StandardInput.FlushAsync(Stop);
        var unanswered = Enumerable.Range(1, 6).ToHashSet();
        while (unanswered.Count > 0)
        {
            using var message = JsonDocument.Parse((await process.StandardOutput.ReadLineAsync(Stop))!);
            Assert.Equal("2.0", message.RootElement.GetProperty("jsonrpc").GetString());
            if (message.RootElement.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.Number)
                unanswered.Remove(id.GetInt32());
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync(Stop);

        Assert.Equal(0, process.ExitCode);
        Assert.Equal("", await process.StandardOutput.ReadToEndAsync(Stop));
        Assert.DoesNotContain(secret, await messages, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_server_s_log_holds_nothing_that_was_sent_to_a_tool()
    {
        const string secret = "Zq8secret";
        foreach (var (tool, arguments) in (Dictionary<string, string>)new() { ["getCertification"] = """{"id":"Zq8secret"}""", ["ask"] = """{"answers":{"Zq8secret":1}}""", [secret] = "{}" })
            (await SendAsync($$$"""{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"{{{tool}}}","arguments":{{{arguments}}}}}""")).Dispose();

        using var ready = await clients.Server.GetAsync("/readyz");

        Assert.DoesNotContain(secret, clients.Server.Messages, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("/mcp", clients.Server.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Origin", "http://elsewhere.example", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "null", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "http://localhost:1234", HttpStatusCode.OK)]
    [InlineData("Host", "rebound.example.org", HttpStatusCode.BadRequest)]
    [InlineData("Sec-Fetch-Site", "cross-site", HttpStatusCode.Forbidden)]
    public async Task A_page_of_another_site_and_a_name_that_only_points_here_are_refused(string header, string value, HttpStatusCode status)
    {
        using var response = await SendAsync("""{"jsonrpc":"2.0","id":1,"method":"tools/list"}""", (header, value));

        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task Who_asks_for_more_than_is_computed_is_told_to_wait()
    {
        await using var server = new ServerProcess { AnswersPerSecond = 1 };
        await server.InitializeAsync();
        await using var client = await McpClient.CreateAsync(new HttpClientTransport(new HttpClientTransportOptions { Endpoint = new Uri(server.Address, "/mcp"), TransportMode = HttpTransportMode.StreamableHttp }), cancellationToken: Stop);

        var results = await Task.WhenAll(Enumerable.Range(2, 20).Select(seed => client.CallToolAsync("getClaim", new Dictionary<string, object?> { ["id"] = "q1", ["seed"] = seed }, cancellationToken: Stop).AsTask()));

        var refused = results.Where(result => result.IsError == true).ToList();
        Assert.NotEmpty(refused);
        Assert.All(refused, result => Assert.Contains("too-many-requests", McpClients.TextOf(result), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Wrong_data_end_it_with_3_before_it_answers()
    {
        using var folder = new Receipts.TempFolder();

        var ending = await CredenceProgram.RunAsync(["mcp", "--data", Path.GetDirectoryName(folder.Write("x", ""))!], "", Stop);

        Assert.Equal((3, ""), (ending.ExitCode, ending.Output));
    }

    private async Task<HttpResponseMessage> SendAsync(string message, (string Name, string Value)? header = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/mcp") { Content = new StringContent(message, System.Text.Encoding.UTF8, "application/json") };
        request.Headers.Accept.ParseAdd("application/json");
        request.Headers.Accept.ParseAdd("text/event-stream");
        if (header is { } own)
            request.Headers.TryAddWithoutValidation(own.Name, own.Value);
        return await clients.Server.Client.SendAsync(request, Stop);
    }
}
