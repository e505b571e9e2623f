using System.Net;
using Microsoft.AspNetCore.Http;

namespace Credence.App.Hosting.Web;

/// <summary>Who may ask: a page of another site neither reads answers (no CORS) nor makes the server compute, nor gets in by a name that only points here.</summary>
/// <param name="hosts">Names the server goes by; empty for any.</param>
internal sealed class Visitors(IReadOnlyList<string> hosts)
{
    private static readonly string[] OfProxies = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via"];

    internal void Check(HttpRequest request)
    {
        if (hosts.Count > 0 && !hosts.Contains(request.Host.Host, StringComparer.OrdinalIgnoreCase))
            throw new ProblemException(ProblemKind.OtherHost, "header Host", "The server is not asked by this name", $"Use {hosts[0]}, or name the host in CREDENCE_HOSTS");
        if (IsForAnotherSite(request))
            throw new ProblemException(ProblemKind.OtherSite, "header Sec-Fetch-Site", "A page of another site asked", "Ask from a program, or from a page of this server");
    }

    /// <summary>Whether somebody on this machine asks for himself: a proxy here asks for others.</summary>
    internal static bool IsOfThisMachine(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from.IsIPv4MappedToIPv6 ? from.MapToIPv4() : from) && !OfProxies.Any(context.Request.Headers.ContainsKey);

    // a link from elsewhere may be followed; what another page embeds or sends may not
    private static bool IsForAnotherSite(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site"
        && (HttpMethods.IsPost(request.Method) || request.Headers["Sec-Fetch-Mode"] != "navigate");

    /// <summary>Refuses what a browser sends for a page of another origin, as the Model Context Protocol wants it.</summary>
    internal void CheckOrigin(HttpRequest request)
    {
        if (request.Headers.Origin is [{ } origin, ..] && !(Uri.TryCreate(origin, UriKind.Absolute, out var from) && IsOwn(from.Host, request)))
            throw new ProblemException(ProblemKind.OtherSite, "header Origin", "A page of another site asked", "Ask from a program, or from a page of this server");
    }

    private bool IsOwn(string host, HttpRequest request) => hosts.Count > 0 ? hosts.Contains(host, StringComparer.OrdinalIgnoreCase) : host.Equals(request.Host.Host, StringComparison.OrdinalIgnoreCase);
}
