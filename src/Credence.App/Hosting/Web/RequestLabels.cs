using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Credence.App.Hosting.Web;

/// <summary>What may be said of a request in a log, a metric or a trace: few words, none of them the client's.</summary>
internal static class RequestLabels
{
    private static readonly string[] Methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

    /// <summary>The method; <c>other</c> where it is none of the usual ones.</summary>
    internal static string Method(HttpContext context) => Methods.FirstOrDefault(method => method == context.Request.Method) ?? "other";

    /// <summary>The pattern of the address; <c>none</c> where there is nothing at it.</summary>
    internal static string Route(HttpContext context) => (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText?.TrimEnd('/') switch
    {
        null => "none",
        "" => "/",
        var pattern => pattern,
    };
}
