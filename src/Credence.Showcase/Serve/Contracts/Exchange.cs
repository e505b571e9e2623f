using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Credence.Showcase.Serve.Contracts;

/// <summary>One request and the answer that is being written.</summary>
/// <param name="Context">The request.</param>
/// <param name="Writer">Where the answer goes.</param>
/// <param name="Id">What the request is called: as the client says in X-Request-Id, else by ourselves.</param>
/// <param name="Since">When it came (timestamp of a stopwatch).</param>
internal readonly record struct Exchange(HttpContext Context, Utf8JsonWriter Writer, string Id, long Since)
{
    private const int MostDepth = 16;

    /// <summary>The body as JSON, whatever it calls itself.</summary>
    /// <exception cref="RefusedRequestException">It is none.</exception>
    internal async ValueTask<JsonDocument> ReadAsync()
    {
        try
        {
            return await JsonDocument.ParseAsync(Context.Request.Body, new JsonDocumentOptions { MaxDepth = MostDepth }, Context.RequestAborted);
        }
        catch (JsonException wrong)
        {
            throw CaseReader.Bad(FormattableString.Invariant($"body:{wrong.LineNumber + 1}:{wrong.BytePositionInLine + 1}"), $"is no JSON document of at most {MostDepth} levels", "Mend it there");
        }
    }
}
