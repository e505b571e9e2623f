using System.Text.Json;
using Credence.Sources;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Credence.App.Hosting.Web;

/// <summary>The one place where the server catches: turns every ending but an answer into a problem detail.</summary>
internal sealed partial class Problems(DataFolder data, ILogger<Problems> log)
{
    private const string UrnOfKind = "urn:credence:problem:";
    private const int ClientGone = 499;
    private const int FirstError = 400;

    /// <summary>Runs the rest; what it throws, and errors without a body, become problem details.</summary>
    internal async Task CatchAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
            if (context.Response is { HasStarted: false, StatusCode: >= FirstError, ContentType: null })
                await WriteAsync(context, OfStatus(context.Response.StatusCode));
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            context.Response.StatusCode = ClientGone; // nobody reads it; the log does
        }
#pragma warning disable CA1031 // the door is where a bug becomes a status
        catch (Exception trouble) when (!context.Response.HasStarted)
#pragma warning restore CA1031
        {
            await WriteAsync(context, Of(trouble));
        }
    }

    private ProblemShape Of(Exception trouble) => trouble switch
    {
        ProblemException known => Shape(known.Kind, known.Where, known.Message, known.Next),
        WrongUseException wrong => Shape(ProblemKind.WrongValue, "the address", wrong.What, wrong.Next),
        UnusableInputException wrong => Shape(ProblemKind.UnusableInput, Shown(wrong.Where), wrong.What, wrong.Next),
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => Shape(ProblemKind.TooLarge, "body", "The body is larger than the server reads", "Send a smaller one"),
        BadHttpRequestException => Shape(ProblemKind.BadRequest, "the request", "The request could not be read to its end", "Send it whole, as HTTP/1.1"),
        OperationCanceledException => Shape(ProblemKind.Stopping, "the server", "The server stopped before the answer was made", "Ask again"),
        var bug => Bug(bug),
    };

    private ProblemShape Bug(Exception bug)
    {
        var id = ErrorId.Of(bug);
        LogBug(log, id, bug.GetType().Name, bug.StackTrace); // without its message, which may hold what somebody sent
        return Shape(ProblemKind.OurFault, "the server", $"Our fault, error {id}: {bug.GetType().Name}", "Report it with this id and what you asked") with { Error = id };
    }

    private static ProblemShape OfStatus(int status) => status switch
    {
        StatusCodes.Status404NotFound => Shape(ProblemKind.NotFound, "path", "There is nothing at this address", "/openapi/v1.json lists every address"),
        StatusCodes.Status405MethodNotAllowed => Shape(ProblemKind.WrongMethod, "method", "This address is asked with another method", "The header Allow says which"),
        _ => Shape(ProblemKind.BadRequest with { Status = status }, "the request", "The request could not be used", "/openapi/v1.json says what is taken"),
    };

    private static ProblemShape Shape(ProblemKind kind, string where, string what, string next) => new(UrnOfKind + kind.Name, kind.Title, kind.Status, what + ".", where, InAddresses(next) + ".");

    /// <summary>Where the server keeps its data is nobody's business, and a parameter has no dashes.</summary>
    private string Shown(string where) => where.StartsWith(data.Path, StringComparison.Ordinal) ? "data" + where[data.Path.Length..] : where.StartsWith("--", StringComparison.Ordinal) ? where[2..] : where;

    /// <summary>Commands that list what there is, as addresses.</summary>
    private static string InAddresses(string next) => next
        .Replace($"'{Door.CommandName} catalog list'", $"{ApiEndpoint.Root}/certifications", StringComparison.Ordinal)
        .Replace("'catalog list'", $"{ApiEndpoint.Root}/certifications", StringComparison.Ordinal)
        .Replace($"'{Door.CommandName} evidence --role all'", $"{ApiEndpoint.Root}/evidence?role=all", StringComparison.Ordinal);

    private static async Task WriteAsync(HttpContext context, ProblemShape problem)
    {
        context.Response.StatusCode = problem.Status;
        context.Response.ContentType = "application/problem+json";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ETag = default;
        if (problem.Status == StatusCodes.Status429TooManyRequests)
            context.Response.Headers.RetryAfter = "1";
        var bytes = JsonSerializer.SerializeToUtf8Bytes(problem, WebJson.Default.ProblemShape);
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes, CancellationToken.None);
    }

    [LoggerMessage(1, LogLevel.Error, "error {Error}: {Kind} at {Stack}")]
    private static partial void LogBug(ILogger log, string error, string kind, string? stack);
}
