using System.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Credence.App.Hosting.Web;

/// <summary>Spans of requests and answers: patterns of addresses and names of questions alone, never what was sent or who asked. Without a listener none are made.</summary>
internal static class Traces
{
    internal const string Name = "Credence";
    private const int FirstOfOurFaults = 500;
    private static readonly ActivitySource Source = new(Name);

    /// <summary>A span of one answer's computing; null where nobody listens.</summary>
    internal static Activity? Answer(ApiEndpoint endpoint) => Source.StartActivity("answer")?.SetTag("credence.question", endpoint.Id);

    /// <summary>Runs the rest within a span of the request.</summary>
    internal static async Task TraceAsync(HttpContext context, RequestDelegate next)
    {
        if (!Source.HasListeners())
        {
            await next(context);
            return;
        }

        // the web server's own activity is exported to nobody, so it is no parent
        Activity.Current = null;
        ActivityContext.TryParse(context.Request.Headers.TraceParent, null, isRemote: true, out var parent);
        using var span = Source.StartActivity("request", ActivityKind.Server, parent);
        try
        {
            await next(context);
        }
        finally
        {
            Describe(span, context);
        }
    }

    private static void Describe(Activity? span, HttpContext context)
    {
        if (span is null)
            return;
        var (method, route, status) = (RequestLabels.Method(context), RequestLabels.Route(context), context.Response.StatusCode);
        span.DisplayName = $"{method} {route}";
        span.SetTag("http.request.method", method).SetTag("http.route", route).SetTag("http.response.status_code", status);
        if (status >= FirstOfOurFaults)
            span.SetStatus(ActivityStatusCode.Error);
    }
}
