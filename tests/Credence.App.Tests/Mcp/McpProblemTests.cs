using System.Text.Json;
using Credence.Tests.House;
using ModelContextProtocol;
using Xunit;

namespace Credence.App.Tests.Mcp;

/// <summary>What cannot be answered says where, what and what to do next, so that a model can mend its call.</summary>
[Collection(McpCollection.Name)]
public sealed class McpProblemTests(McpClients clients)
{
    private const int EveryOfThem = 4;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("getEvidence", """{"by":["planet"]}""", "wrong-value", "by")]
    [InlineData("getEvidence", """{"by":{"a":1}}""", "wrong-value", "by")]
    [InlineData("getEvidence", """{"certification":"no-such-thing"}""", "wrong-value", "certification")]
    [InlineData("getEvidence", """{"store":"somewhere"}""", "unknown-parameter", "arguments")]
    [InlineData("getEvidence", """{"as-of":"tomorrow"}""", "wrong-value", "as-of")]
    [InlineData("getPay", """{"seed":1.5}""", "wrong-value", "seed")]
    [InlineData("getPay", """{"seed":[1]}""", "wrong-value", "seed")]
    [InlineData("getCertification", "{}", "wrong-value", "id")]
    [InlineData("getCertification", """{"id":""}""", "wrong-value", "id")]
    [InlineData("getCertification", """{"id":"nothing-of-this-name"}""", "not-found", "id")]
    [InlineData("getCertification", """{"id":"--data=elsewhere"}""", "not-found", "id")]
    [InlineData("listCertifications", """{"current":true,"ended":true}""", "wrong-value", "current")]
    [InlineData("listCertifications", """{"current":"perhaps"}""", "wrong-value", "current")]
    [InlineData("ask", "{}", "wrong-value", "answers")]
    [InlineData("ask", """{"answers":[]}""", "not-json", "answers")]
    [InlineData("ask", """{"answers":{"no-such-question":"yes"}}""", "wrong-value", "answers")]
    [InlineData("ask", """{"answers":{"prior-ai-experience":"perhaps"}}""", "wrong-value", "prior-ai-experience")]
    [InlineData("ask", """{"answers":{},"name":"me.json"}""", "unknown-parameter", "arguments")]
    [InlineData("checkPage", """{"page":5}""", "wrong-value", "page")]
    [InlineData("checkPage", """{"page":"x","name":"../secret"}""", "wrong-value", "name")]
    [InlineData("computeReturns", "{}", "not-json", "case")]
    [InlineData("computeReturns", """{"case":{},"certification":"AI-103"}""", "wrong-value", "case")]
    [InlineData("computeReturns", """{"answers":{}}""", "wrong-value", "answers")]
    [InlineData("computeReturns", """{"case":{"scenarios":{"a":{"inputs":{"nothing":1}}}}}""", "unusable-input", "input.json:1:40")]
    [InlineData("computeReturns", """{"certification":"none-such"}""", "unusable-input", "certification")]
    [InlineData("readResume", "{}", "wrong-value", "resume")]
    [InlineData("readResume", """{"resume":"x","hobby":1}""", "unknown-parameter", "arguments")]
    [InlineData("readResume", """{"resume":"x","lives-in":"AT"}""", "unknown-parameter", "arguments")]
    [InlineData("readResume", """{"resume":{"a":1}}""", "unusable-input", "resume")]
    [InlineData("readResume", """{"resume":5}""", "wrong-value", "resume")]
    [InlineData("readResume", """{"resume":"x","resume-base64":"eA=="}""", "wrong-value", "resume-base64")]
    [InlineData("matchResume", """{"resume":"Mira Okonkwo-Falk","posting":"Python","lives-in":"Atlantis"}""", "wrong-value", "lives-in")]
    [InlineData("unlockPostings", """{"resume":"Mira Okonkwo-Falk","store":"/tmp"}""", "unknown-parameter", "arguments")]
    [InlineData("scoreResume", """{"resume":"Mira Okonkwo-Falk","clearance":"royal"}""", "wrong-value", "clearance")]
    public async Task A_wrong_call_is_a_result_that_says_where(string tool, string arguments, string kind, string where)
    {
        foreach (var client in clients.All)
        {
            var result = await client.CallToolAsync(tool, JsonSerializer.Deserialize<Dictionary<string, object?>>(arguments)!, cancellationToken: Stop);

            var text = McpClients.TextOf(result);
            using var problem = JsonDocument.Parse(text);
            var root = problem.RootElement;
            Assert.True(result.IsError, text);
            Assert.Null(result.StructuredContent);
            Assert.Equal(("urn:credence:problem:" + kind, where), (root.GetProperty("type").GetString(), root.GetProperty("where").GetString()));
            Assert.All((string[])["title", "detail", "next"], name => Assert.NotEqual("", root.GetProperty(name).GetString()));
            Assert.DoesNotContain("credence ", text, StringComparison.Ordinal);
            Assert.DoesNotContain("openapi", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_tool_that_is_not_there_is_an_error_of_the_protocol()
    {
        foreach (var client in clients.All)
        {
            var error = await Assert.ThrowsAsync<McpProtocolException>(async () => await client.CallToolAsync("noSuchTool", cancellationToken: Stop));

            Assert.Equal(McpErrorCode.InvalidParams, error.ErrorCode);
            Assert.DoesNotContain("noSuchTool", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task More_than_is_read_is_refused()
    {
        var result = await clients.All[0].CallToolAsync("ask", new Dictionary<string, object?> { ["answers"] = new Dictionary<string, string> { ["certification"] = new('x', 70_000) } }, cancellationToken: Stop);

        Assert.True(result.IsError);
        Assert.Contains("too-large", McpClients.TextOf(result), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_naughty_string_is_our_fault()
    {
        var naughty = JsonSerializer.Deserialize<string[]>(await File.ReadAllTextAsync(Checkout.SharedOrSkip("oracles", "naughty-strings", "blns.json"), Stop))!;
        (string Tool, Func<string, object> Given)[] places =
        [
            ("getCertification", text => new { id = text }), ("getClaim", text => new { id = text }), ("getEvidence", text => new { certification = text }), ("getPay", text => new { seed = text }),
            ("checkPage", text => new { page = text }), ("checkPage", text => new { page = "x", name = text }), ("computeReturns", text => new { certification = text }), ("ask", text => new { answers = new { hours = text } }), ("readResume", text => new { resume = new { basics = new { name = text } } }),
        ];

        foreach (var text in naughty.Where((_, place) => place % EveryOfThem == 0))
        {
            foreach (var (tool, given) in places)
            {
                var result = await clients.All[1].CallToolAsync(tool, JsonSerializer.SerializeToElement(given(text)).EnumerateObject().ToDictionary(one => one.Name, one => (object?)one.Value), cancellationToken: Stop);
                Assert.DoesNotContain("our-fault", McpClients.TextOf(result), StringComparison.Ordinal);
            }
        }
    }
}
