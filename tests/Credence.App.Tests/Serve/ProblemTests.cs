using System.Globalization;
using System.Text.Json;
using Xunit;

namespace Credence.App.Tests.Serve;

/// <summary>What cannot be answered says where, what and what to do next (RFC 9457).</summary>
[Collection(ServerCollection.Name)]
public sealed class ProblemTests(ServerProcess server)
{
    private const string Json = "application/json";

    [Theory]
    [InlineData("evidence?by=planet", 400, "wrong-value", "by")]
    [InlineData("evidence?by=", 400, "wrong-value", "by")]
    [InlineData("evidence?certification=no-such-thing", 400, "wrong-value", "certification")]
    [InlineData("evidence?as-of=tomorrow", 400, "wrong-value", "as-of")]
    [InlineData("evidence?seed=1.5", 400, "wrong-value", "seed")]
    [InlineData("evidence?store=somewhere", 400, "unknown-parameter", "query")]
    [InlineData("evidence?data=somewhere", 400, "unknown-parameter", "query")]
    [InlineData("evidence?snapshot=somewhere", 400, "unknown-parameter", "query")]
    [InlineData("evidence?by=country&by=month", 400, "repeated-value", "by")]
    [InlineData("certifications?current=true&ended=true", 400, "wrong-value", "current")]
    [InlineData("certifications?current=perhaps", 400, "wrong-value", "current")]
    [InlineData("certifications?vendor=nobody", 400, "wrong-value", "vendor")]
    [InlineData("certifications/nothing-of-this-name", 404, "not-found", "id")]
    [InlineData("certifications/--data=%2Ftmp", 404, "not-found", "id")]
    [InlineData("certifications/--help", 404, "not-found", "id")]
    [InlineData("claims/--id=q1", 404, "not-found", "id")]
    [InlineData("claims/zz", 404, "not-found", "id")]
    [InlineData("nothing", 404, "not-found", "path")]
    [InlineData("ask", 405, "wrong-method", "method")]
    public async Task A_wrong_address_is_a_problem_that_says_where(string path, int status, string kind, string where)
    {
        using var response = await server.GetAsync("/api/v1/" + path);

        await IsAsync(response, status, kind, where);
    }

    [Theory]
    [InlineData("ask", Json, "", 400, "not-json", "body")]
    [InlineData("ask", Json, "[]", 400, "not-json", "body")]
    [InlineData("ask", Json, "{\"prior-ai-experience\": ", 400, "not-json", "body:1:25")]
    [InlineData("ask", Json, """{"no-such-question": "yes"}""", 400, "wrong-value", "body")]
    [InlineData("ask", Json, """{"prior-ai-experience": "perhaps"}""", 400, "wrong-value", "prior-ai-experience")]
    [InlineData("ask", Json, """{"prior-ai-experience": ["yes"]}""", 400, "wrong-value", "prior-ai-experience")]
    [InlineData("ask", Json, """{"prior-ai-experience": "\ud800"}""", 400, "wrong-value", "prior-ai-experience")]
    [InlineData("ask", Json, """{"hours-per-week": -1}""", 400, "wrong-value", "hours-per-week")]
    [InlineData("ask", Json, """{"hours-per-week": 5, "hours-per-week": 6}""", 400, "repeated-value", "hours-per-week")]
    [InlineData("ask", "text/plain", "{}", 415, "wrong-media-type", "header Content-Type")]
    [InlineData("ask?name=me.json", Json, "{}", 400, "unknown-parameter", "query")]
    [InlineData("check", "text/html", "", 422, "unusable-input", "page.html")]
    [InlineData("check", "image/png", "x", 415, "wrong-media-type", "header Content-Type")]
    [InlineData("check?name=..%2Fsecret", "text/html", "x", 400, "wrong-value", "name")]
    [InlineData("check?name=https://example.org", "text/html", "x", 400, "wrong-value", "name")]
    [InlineData("returns", Json, "", 400, "not-json", "body")]
    [InlineData("returns", Json, "[1]", 400, "not-json", "body")]
    [InlineData("returns", Json, """{"scenarios": {"a": {"inputs": {"nothing": 1}}}}""", 422, "unusable-input", "input.json:1:44")]
    [InlineData("returns?draws=0", Json, "{}", 400, "wrong-value", "draws")]
    [InlineData("returns?draws=99999999999", Json, "{}", 400, "wrong-value", "draws")]
    [InlineData("returns?write=x.yaml", Json, "{}", 400, "unknown-parameter", "query")]
    [InlineData("returns?certification=none-such", Json, "{}", 422, "unusable-input", "certification")]
    [InlineData("returns?certification=AI-103&as-of=1999-01-01", Json, "{}", 422, "unusable-input", "as-of")]
    [InlineData("returns?certification=AI-103&draws=1000", Json, "{}", 400, "wrong-value", "draws")]
    public async Task A_wrong_body_is_a_problem_that_says_where(string path, string type, string body, int status, string kind, string where)
    {
        using var response = await server.PostAsync("/api/v1/" + path, body, type);

        await IsAsync(response, status, kind, where);
    }

    [Fact]
    public async Task Ten_megabytes_are_refused_where_answers_are_wanted()
    {
        using var response = await server.PostAsync("/api/v1/ask", new byte[10_000_000], Json);

        await IsAsync(response, 413, "too-large", "body");
    }

    [Fact]
    public async Task A_page_over_the_limit_is_refused()
    {
        using var response = await server.PostAsync("/api/v1/check", new byte[(10 * 1024 * 1024) + 1], "text/html");

        await IsAsync(response, 413, "too-large", "body");
    }

    [Fact]
    public async Task Deep_nesting_is_refused()
    {
        using var response = await server.PostAsync("/api/v1/returns", string.Concat(Enumerable.Repeat("[", 30_000)));

        Assert.Equal(400, (int)response.StatusCode);
    }

    [Fact]
    public async Task A_page_of_another_site_and_a_name_that_only_points_here_are_refused()
    {
        using var cross = new HttpRequestMessage(HttpMethod.Post, "/api/v1/check") { Content = new StringContent("x") };
        cross.Headers.Add("Sec-Fetch-Site", "cross-site");
        using var named = new HttpRequestMessage(HttpMethod.Get, "/api/v1/pay");
        named.Headers.Host = "rebound.example.org";

        using var first = await server.Client.SendAsync(cross, TestContext.Current.CancellationToken);
        using var second = await server.Client.SendAsync(named, TestContext.Current.CancellationToken);

        await IsAsync(first, 403, "other-site", "header Sec-Fetch-Site");
        await IsAsync(second, 400, "other-host", "header Host");
    }

    private static async Task IsAsync(HttpResponseMessage response, int status, string kind, string where)
    {
        var text = await ServerProcess.TextAsync(response);
        using var problem = JsonDocument.Parse(text);
        var root = problem.RootElement;

        Assert.True((int)response.StatusCode == status, text);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(("urn:credence:problem:" + kind, status, where), (root.GetProperty("type").GetString(), root.GetProperty("status").GetInt32(), root.GetProperty("where").GetString()));
        Assert.All((string[])["title", "detail", "next"], name => Assert.NotEqual("", root.GetProperty(name).GetString()));
        Assert.DoesNotContain("credence ", text, StringComparison.Ordinal);
        Assert.DoesNotContain(" at Credence.", text, StringComparison.Ordinal);
        Assert.True(response.Headers.CacheControl?.NoStore, string.Create(CultureInfo.InvariantCulture, $"{response.Headers.CacheControl}"));
    }
}
