using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace Credence.App.Tests.Serve;

/// <summary>A page as a browser takes it apart, with what every page keeps to.</summary>
internal sealed record ReadPage(HttpStatusCode Status, string Html, IHtmlDocument Document)
{
    /// <summary>The text of an element, spaces as one.</summary>
    internal static string Text(IElement? element) => string.Join(' ', (element?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace('\u00a0', ' ');

    /// <summary>The text of the page.</summary>
    internal string Words => Text(Document.QuerySelector("main"));

    internal string Title => Text(Document.QuerySelector("h1"));

    internal static async Task<ReadPage> GetAsync(ServerProcess server, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept", "text/html");
        using var response = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
        var html = await ServerProcess.TextAsync(response);
        return new ReadPage(response.StatusCode, html, new HtmlParser().ParseDocument(html));
    }

    /// <summary>Nothing in it would be run, and nothing is styled in place.</summary>
    internal ReadPage RunsNothing()
    {
        Assert.All(Document.QuerySelectorAll("script"), script => Assert.Equal("application/ld+json", script.GetAttribute("type")));
        Assert.All(Document.All, element => Assert.DoesNotContain(element.Attributes, attribute => attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal)));
        Assert.All(Document.QuerySelectorAll("a[href]"), link => Assert.Matches("^(/|#|https?://)", link.GetAttribute("href")));
        return this;
    }
}
