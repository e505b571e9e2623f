using System.Text.Json;
using Credence.App.Tests.House;
using Xunit;

namespace Credence.App.Tests.Serve;

/// <summary>What cannot be answered about a résumé says where, what and what next, with the command's code of a refusal.</summary>
[Collection(ServerCollection.Name)]
public sealed class ResumeProblemTests(ServerProcess server)
{
    private const string Json = "application/json";
    private const string Bytes = "application/octet-stream";
    private const string Cv = "Mira Okonkwo-Falk\\nmira@example.org";

    [Theory]
    [InlineData("read", Bytes, """{"basics":{"name":"A"},"basics":{"name":"B"}}""", 422, "unusable-input", "resume", "(duplicate_key)")]
    [InlineData("read", Json, """{"resume":{"basics":{"name":"A"},"basics":{"name":"B"}}}""", 422, "unusable-input", "resume", "(duplicate_key)")]
    [InlineData("read", Json, """{"resume":{"a":1}}""", 422, "unusable-input", "resume", "(not_a_resume)")]
    [InlineData("read", Json, """{"resume":""}""", 422, "unusable-input", "resume", "(empty)")]
    [InlineData("read", Bytes, "", 422, "unusable-input", "resume", "(empty)")]
    [InlineData("scorecard", "application/pdf", "%PDF-1.7 cut off", 422, "unusable-input", "resume", "(")]
    [InlineData("read", Json, "", 400, "not-json", "body", "no object")]
    [InlineData("read", Json, "[]", 400, "not-json", "body", "no object")]
    [InlineData("read", Json, "{\"resume\": ", 400, "not-json", "body:1:12", "no JSON")]
    [InlineData("read", Json, """{"resume":"x","hobby":"chess"}""", 400, "unknown-parameter", "body", "'hobby'")]
    [InlineData("read", Json, """{"resume":"x","lives-in":"AT"}""", 400, "unknown-parameter", "body", "'lives-in'")]
    [InlineData("read", Json, """{"basics":{"name":"A"}}""", 400, "unknown-parameter", "body", "'basics'")]
    [InlineData("read", Json, """{"resume":"x","resume":"y"}""", 400, "repeated-value", "resume", "twice")]
    [InlineData("read", Json, """{"resume":"x","resume-base64":"eA=="}""", 400, "wrong-value", "resume-base64", "do not go together")]
    [InlineData("read", Json, """{"resume-base64":"***"}""", 400, "wrong-value", "resume-base64", "no base64")]
    [InlineData("read", Json, """{"resume":["x"]}""", 400, "wrong-value", "resume", "a text or an object")]
    [InlineData("read", Json, """{"resume":"\ud800"}""", 400, "wrong-value", "resume", "no text")]
    [InlineData("read", Json, """{"\ud800":"x"}""", 400, "wrong-value", "body", "no text")]
    [InlineData("read", Json, "{}", 400, "wrong-value", "resume", "missing")]
    [InlineData("read", "image/png", "x", 415, "wrong-media-type", "header Content-Type", "application/pdf")]
    [InlineData("read?name=mira.pdf", Bytes, "x", 400, "unknown-parameter", "query", "'name'")]
    [InlineData("match?lives-in=AT", Json, "{}", 400, "unknown-parameter", "query", "'lives-in'")]
    [InlineData("match?store=%2Ftmp", Json, "{}", 400, "unknown-parameter", "query", "'store'")]
    [InlineData("unlock", Json, $$$"""{"resume":"{{{Cv}}}","store":"/tmp"}""", 400, "unknown-parameter", "body", "'store'")]
    [InlineData("match", Json, $$$"""{"resume":"{{{Cv}}}","posting":{"title":"x"}}""", 400, "wrong-value", "posting", "a text")]
    [InlineData("match", Json, $$$"""{"resume":"{{{Cv}}}","posting":"  "}""", 422, "unusable-input", "posting", "no text")]
    [InlineData("match", Json, $$$"""{"resume":"{{{Cv}}}","posting":"Python","lives-in":"Atlantis"}""", 400, "wrong-value", "lives-in", "no country")]
    [InlineData("match", Json, $$$"""{"resume":"{{{Cv}}}","posting":"Python","clearance":"royal"}""", 400, "wrong-value", "clearance", "takes none")]
    [InlineData("match", Json, $$$"""{"resume":"{{{Cv}}}","posting":"Python","relocates":"perhaps"}""", 400, "wrong-value", "relocates", "true or false")]
    [InlineData("match", Json, $$$"""{"resume":"{{{Cv}}}","may-work-in":{"a":1}}""", 400, "wrong-value", "may-work-in", "a list")]
    [InlineData("unlock", Json, $$$"""{"resume":"{{{Cv}}}","top":0}""", 400, "wrong-value", "top", "1 to 200")]
    [InlineData("unlock", Json, $$$"""{"resume":"{{{Cv}}}","hours":-1}""", 400, "wrong-value", "hours", "above 0")]
    [InlineData("unlock", Json, $$$"""{"resume":"{{{Cv}}}","level":"royal"}""", 400, "wrong-value", "level", "one of")]
    public async Task What_cannot_be_used_is_a_problem_that_says_where(string path, string type, string body, int status, string kind, string where, string said)
    {
        using var response = await server.PostAsync("/api/v1/resume/" + path, body, type);

        await IsAsync(response, status, kind, where, said);
    }

    [Theory]
    [InlineData(Bytes)]
    [InlineData("application/pdf")]
    [InlineData(Json)]
    public async Task More_than_is_read_is_refused(string type)
    {
        using var response = await server.PostAsync("/api/v1/resume/read", new byte[(10 * 1024 * 1024) + 1], type);

        await IsAsync(response, 413, "too-large", "body", "");
    }

    [Fact]
    public async Task Without_a_store_a_posting_is_answered_and_the_rest_says_what_is_missing()
    {
        await using var bare = new ServerProcess { HasStore = false };
        await bare.InitializeAsync();

        using var unlock = await bare.PostAsync("/api/v1/resume/unlock", $$$"""{"resume":"{{{Cv}}}"}""");
        using var match = await bare.PostAsync("/api/v1/resume/match", $$$"""{"resume":"{{{Cv}}}"}""");
        using var one = await bare.PostAsync("/api/v1/resume/match", $$$"""{"resume":"{{{Cv}}}","posting":"Python required"}""");

        await IsAsync(unlock, 409, "no-store", "the server", "without a store");
        await IsAsync(match, 409, "no-store", "the server", "Send a posting");
        Assert.True(one.IsSuccessStatusCode);
    }

    [Fact]
    public async Task A_store_that_is_none_ends_the_server_before_it_answers()
    {
        var ending = await CredenceProgram.RunAsync(["serve", "--urls", "http://127.0.0.1:0", "--store", Path.Combine(Path.GetTempPath(), "no-such-store")], stop: TestContext.Current.CancellationToken);

        Assert.Equal((3, ""), (ending.ExitCode, ending.Output));
        Assert.Contains("no such store", ending.Messages, StringComparison.Ordinal);
    }

    private static async Task IsAsync(HttpResponseMessage response, int status, string kind, string where, string said)
    {
        var text = await ServerProcess.TextAsync(response);
        using var problem = JsonDocument.Parse(text);
        var root = problem.RootElement;

        Assert.True((int)response.StatusCode == status, text);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(("urn:credence:problem:" + kind, status, where), (root.GetProperty("type").GetString(), root.GetProperty("status").GetInt32(), root.GetProperty("where").GetString()));
        Assert.Contains(said, root.GetProperty("detail").GetString() + root.GetProperty("next").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("credence ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("--", text, StringComparison.Ordinal);
        Assert.True(response.Headers.CacheControl?.NoStore);
    }
}
