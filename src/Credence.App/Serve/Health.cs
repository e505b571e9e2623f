using Credence.App.Evidence;
using Credence.App.Hosting;
using Credence.Evidence;
using Microsoft.AspNetCore.Http;

namespace Credence.App.Serve;

/// <summary>Whether the server can answer: <c>/healthz</c> asks a real question of the shipped counts, <c>/readyz</c> says whether requests are taken.</summary>
internal static class Health
{
    private const string Asked = "any-named";

    /// <summary>The postings counted for a question that the shipped counts always answer; null where they do not.</summary>
    internal static int? Postings(LoadedData data)
    {
        if (data.Snapshot is null)
            return null;
        var answer = FromSnapshot.Answer(new Question([RoleGroup.Ai], [], Asked), data, data.Folder.Receipt(DateOnly.MaxValue, 1));
        return answer is { Table.Rows: [{ Count: > 0 }, ..], Table.Populations: [{ Postings: > 0 } counted, ..] } ? counted.Postings : null;
    }

    internal static Task AnswerAsync(HttpContext context, LoadedData data) => Postings(data) is { } postings
        ? WriteAsync(context, StatusCodes.Status200OK, FormattableString.Invariant($$"""{"status":"ok","asked":"evidence {{Asked}}","postings":{{postings}}}"""))
        : WriteAsync(context, StatusCodes.Status503ServiceUnavailable, $$"""{"status":"failing","asked":"evidence {{Asked}}","postings":null}""");

    internal static Task ReadyAsync(HttpContext context, bool isReady) => isReady
        ? WriteAsync(context, StatusCodes.Status200OK, """{"status":"ready"}""")
        : WriteAsync(context, StatusCodes.Status503ServiceUnavailable, """{"status":"stopping"}""");

    private static Task WriteAsync(HttpContext context, int status, string json)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsync(json + "\n");
    }
}
