using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Credence.App.Hosting.Web;

/// <summary>Counts requests and their times.</summary>
internal static class RequestMetrics
{
    /// <summary>Runs the rest and counts how it ended.</summary>
    internal static async Task CountAsync(HttpContext context, RequestDelegate next)
    {
        var start = Stopwatch.GetTimestamp();
        ServerMetrics.RequestsUnderWay.Inc();
        try
        {
            await next(context);
        }
        finally
        {
            ServerMetrics.RequestsUnderWay.Dec();
            var (route, method) = (RequestLabels.Route(context), RequestLabels.Method(context));
            ServerMetrics.Requests.WithLabels(route, method, context.Response.StatusCode.ToString(CultureInfo.InvariantCulture)).Inc();
            ServerMetrics.RequestSeconds.WithLabels(route, method).Observe(Stopwatch.GetElapsedTime(start).TotalSeconds);
        }
    }
}
