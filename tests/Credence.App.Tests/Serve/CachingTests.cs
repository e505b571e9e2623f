using System.Net;
using System.Net.Http.Headers;
using Xunit;

namespace Credence.App.Tests.Serve;

/// <summary>Answers that only read are not sent twice.</summary>
[Collection(ServerCollection.Name)]
public sealed class CachingTests(ServerProcess server)
{
    private const string Show = "/api/v1/certifications/AI-102";

    [Theory]
    [InlineData(Show)]
    [InlineData("/api/v1/evidence?certification=any-named")]
    [InlineData("/api/v1/claims/q1")]
    public async Task An_answer_that_is_known_comes_as_304_without_a_body(string path)
    {
        using var first = await server.GetAsync(path);
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.Equal("", await ServerProcess.TextAsync(second));
        Assert.True(first.Headers.CacheControl is { Public: true, MaxAge: not null });
    }

    [Fact]
    public async Task Another_question_has_another_tag()
    {
        using var one = await server.GetAsync(Show);
        using var other = await server.GetAsync(Show + "?as-of=2026-05-01");
        using var request = new HttpRequestMessage(HttpMethod.Get, Show + "?as-of=2026-05-01");
        request.Headers.IfNoneMatch.Add(one.Headers.ETag!);
        using var asked = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.NotEqual(one.Headers.ETag, other.Headers.ETag);
        Assert.Equal(HttpStatusCode.OK, asked.StatusCode);
    }

    [Fact]
    public async Task A_question_that_cannot_be_asked_is_no_304_whatever_tag_is_sent()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/certifications/nothing-of-this-name");
        request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Any);

        using var response = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Null(response.Headers.ETag);
    }

    [Fact]
    public async Task Head_gives_the_headers_alone()
    {
        using var whole = await server.GetAsync(Show);
        using var request = new HttpRequestMessage(HttpMethod.Head, Show);
        using var head = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(whole.Headers.ETag, head.Headers.ETag);
        Assert.Equal(whole.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Equal("", await ServerProcess.TextAsync(head));
    }
}
