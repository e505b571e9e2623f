using System.Text;
using System.Text.Json;
using System.Text.Unicode;
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
        using var stream = new MemoryStream();
        await Context.Request.Body.CopyToAsync(stream, Context.RequestAborted);
        ReadOnlyMemory<byte> body = stream.GetBuffer().AsMemory(0, (int)stream.Length);
        if (body.Span.StartsWith(Encoding.UTF8.Preamble))
            body = body[Encoding.UTF8.Preamble.Length..];
        if (!Utf8.IsValid(body.Span))
            throw CaseReader.Bad("body", "is not UTF-8 throughout", "Send JSON in UTF-8");
        try
        {
            CheckEscapes(body.Span);
            return JsonDocument.Parse(body, new JsonDocumentOptions { MaxDepth = MostDepth });
        }
        catch (JsonException wrong)
        {
            throw CaseReader.Bad(FormattableString.Invariant($"body:{wrong.LineNumber + 1}:{wrong.BytePositionInLine + 1}"), $"is no JSON document of at most {MostDepth} levels of objects and lists in one another", "Mend it there, at that line and byte, and send the whole document");
        }
    }

    // half of a surrogate pair, such as \ud800 alone, is JSON by its grammar and no text; found here, it meets nobody who reads names and values
    private static void CheckEscapes(ReadOnlySpan<byte> body)
    {
        if (!body.Contains((byte)'\\'))
            return;
        var reader = new Utf8JsonReader(body);
        while (reader.Read())
        {
            if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName) || !reader.ValueIsEscaped)
                continue;
            try
            {
                reader.GetString();
            }
            catch (InvalidOperationException)
            {
                throw CaseReader.Bad(FormattableString.Invariant($"body, byte {reader.TokenStartIndex + 1}"), "holds half of a surrogate pair (\\ud800 to \\udfff), which is no text", "Send both halves, or the character itself");
            }
        }
    }
}
