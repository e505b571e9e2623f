using System.Text.Json;
using Credence.App.Hosting.Web.Pages;
using Microsoft.AspNetCore.Http;

namespace Credence.App.Hosting.Web;

/// <summary>The one place where the server catches: turns every ending but an answer into a problem detail.</summary>
internal sealed class Problems(ProblemDetails details)
{
    private const int ClientGone = 499;
    private const int FirstError = 400;

    /// <summary>Runs the rest; what it throws, and errors without a body, become problem details.</summary>
    internal async Task CatchAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
            if (context.Response is { HasStarted: false, StatusCode: >= FirstError, ContentType: null })
                await WriteAsync(context, details.OfStatus(context.Response.StatusCode));
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            context.Response.StatusCode = ClientGone; // nobody reads it; the log does
        }
#pragma warning disable CA1031 // the door is where a bug becomes a status
        catch (Exception trouble) when (!context.Response.HasStarted)
#pragma warning restore CA1031
        {
            await WriteAsync(context, details.Of(trouble));
        }
    }

    private static async Task WriteAsync(HttpContext context, ProblemShape problem)
    {
        context.Response.StatusCode = problem.Status;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ETag = default;
        if (problem.Status is StatusCodes.Status429TooManyRequests or StatusCodes.Status503ServiceUnavailable)
            context.Response.Headers.RetryAfter = problem.Status == StatusCodes.Status429TooManyRequests && problem.Where != "body" ? "1" : "5";
        var isPage = ProblemPages.IsWanted(context.Request);
        context.Response.ContentType = isPage ? "text/html; charset=utf-8" : "application/problem+json";
        var bytes = isPage ? await ProblemPages.RenderAsync(problem) : JsonSerializer.SerializeToUtf8Bytes(problem, WebJson.Default.ProblemShape);
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes, CancellationToken.None);
    }
}
