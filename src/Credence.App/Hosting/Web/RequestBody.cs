using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Credence.App.Hosting.Web;

/// <summary>Reads what was sent, within limits.</summary>
internal static class RequestBody
{
    private const int Step = 64 * 1024;
    private const int MostDepth = 64;

    /// <summary>The whole body; empty where nothing was sent.</summary>
    /// <exception cref="ProblemException">It is too large, of another kind, or no JSON where that is wanted.</exception>
    internal static async Task<byte[]> ReadAsync(HttpRequest request, ApiBody wanted, CancellationToken stop)
    {
        if (request.ContentLength > wanted.MostBytes)
            throw TooLarge("body", wanted);
        using var kept = new MemoryStream();
        var block = new byte[Step];
        for (var read = await request.Body.ReadAsync(block, stop); read > 0; read = await request.Body.ReadAsync(block, stop))
        {
            if (kept.Length + read > wanted.MostBytes)
                throw TooLarge("body", wanted);
            kept.Write(block, 0, read);
        }

        if (kept.Length == 0)
            return [];
        Check(request, wanted);
        var body = kept.ToArray();
        if (IsJson(request))
            CheckJson(body);
        return body;
    }

    /// <summary>More was sent than is read.</summary>
    internal static ProblemException TooLarge(string where, ApiBody wanted) =>
        new(ProblemKind.TooLarge, where, string.Create(CultureInfo.InvariantCulture, $"More was sent than {wanted.MostBytes / 1024:N0} KiB"), "Send less");

    /// <summary>Whether what was sent says that it is JSON.</summary>
    internal static bool IsJson(HttpRequest request) => ApiBody.JsonType.Equals(TypeOf(request), StringComparison.OrdinalIgnoreCase);

    private static string? TypeOf(HttpRequest request) => MediaTypeHeaderValue.TryParse(request.ContentType, out var given) ? given.MediaType.Value : null;

    private static void Check(HttpRequest request, ApiBody wanted)
    {
        var type = TypeOf(request);
        if (!wanted.MediaTypes.Contains(type, StringComparer.OrdinalIgnoreCase) || !string.IsNullOrEmpty(request.Headers.ContentEncoding))
            throw new ProblemException(ProblemKind.WrongMediaType, "header Content-Type", $"The body is read as {string.Join(", ", wanted.MediaTypes)}, not compressed", $"Send it with Content-Type: {wanted.MediaTypes[0]}{(wanted.Documents.Count > 0 ? $", or the document by itself with {wanted.MediaTypes[^1]}" : "")}");
    }

    private static void CheckJson(byte[] body)
    {
        // one level more than is taken, so that it is told from what is no JSON
        var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = MostDepth + 1 });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject && reader.CurrentDepth >= MostDepth)
                    throw new ProblemException(ProblemKind.NotJson, "body", $"The body has more than {MostDepth} levels of objects and lists in one another", "Send a flatter document");
            }
        }
        catch (JsonException wrong)
        {
            throw new ProblemException(ProblemKind.NotJson, string.Create(CultureInfo.InvariantCulture, $"body:{wrong.LineNumber + 1}:{wrong.BytePositionInLine + 1}"), "The body is no JSON document: it cannot be read on from this line and byte", "Mend it there, and send the whole document");
        }
    }
}
