using Credence.App.Hosting.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Credence.App.Serve;

/// <summary><c>/metrics</c>: what is counted, as Prometheus reads it.</summary>
internal static class MetricsEndpoint
{
    internal const string Path = "/metrics";
    private const string TextFormat = "text/plain; version=0.0.4; charset=utf-8";

    /// <summary>Maps the address, where anybody may read it.</summary>
    internal static void Map(WebApplication app, MetricsAccess access)
    {
        if (access != MetricsAccess.Off)
            app.MapMethods(Path, [HttpMethods.Get], (RequestDelegate)(context => WriteAsync(context, access)));
    }

    private static Task WriteAsync(HttpContext context, MetricsAccess access)
    {
        if (access == MetricsAccess.Local && !Visitors.IsOfThisMachine(context))
            throw new ProblemException(ProblemKind.OnlyHere, "the client", "Metrics are answered to this machine alone", "Ask from it without a proxy, or set CREDENCE_METRICS=public");
        context.Response.ContentType = TextFormat;
        context.Response.Headers.CacheControl = "no-store";
        return ServerMetrics.Registry.CollectAndExportAsTextAsync(context.Response.Body, context.RequestAborted);
    }
}
