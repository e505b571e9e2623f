using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Credence.App.Hosting.Web;

/// <summary>One line a request: how, which address of those there are, status, time. Never what stood in path, query, header or body, nor who asked.</summary>
internal sealed partial class RequestLog(ILogger<RequestLog> log)
{
    /// <summary>Runs the rest and says how it ended.</summary>
    internal async Task WriteAsync(HttpContext context, RequestDelegate next)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            LogRequest(log, RequestLabels.Method(context), RequestLabels.Route(context), context.Response.StatusCode, Math.Round(Stopwatch.GetElapsedTime(start).TotalMilliseconds, 1));
        }
    }

    [LoggerMessage(2, LogLevel.Information, "{Method} {Route} {Status} in {Milliseconds} ms")]
    private static partial void LogRequest(ILogger log, string method, string route, int status, double milliseconds);
}
