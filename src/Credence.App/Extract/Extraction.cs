using System.Text.Encodings.Web;
using System.Text.Json;
using Credence.Postings.Finding;
using Credence.Postings.Finding.Skills;

namespace Credence.App.Extract;

/// <summary>Turns one JSON line into another.</summary>
/// <param name="finder">Finds mentions and roles.</param>
/// <param name="skillFinder">Finds skills; null where none are asked for.</param>
internal sealed class Extraction(Finder finder, SkillFinder? skillFinder = null)
{
    private static readonly ExtractJson Shapes = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.CamelCase });

    /// <summary>Reads one posting and writes what was found.</summary>
    /// <returns>What is wrong with the line, or null.</returns>
    internal string? Convert(ReadOnlyMemory<byte> line, Stream output)
    {
        if (Read(line, out var id, out var title, out var text) is { } wrong)
            return wrong;
        var (role, mentions) = finder.Find(title, text);
        JsonSerializer.Serialize(output, new ExtractedShape(id, role == Role.Ai, [.. mentions.Select(mention => MentionShape.Of(mention, text))], skillFinder is null ? null : [.. skillFinder.Find(text).Select(hit => SkillShape.Of(hit, text))]), Shapes.ExtractedShape);
        output.WriteByte((byte)'\n');
        return null;
    }

    private static string? Read(ReadOnlyMemory<byte> line, out JsonElement id, out string? title, out string text)
    {
        (id, title, text) = (default, null, "");
        try
        {
            using var document = JsonDocument.Parse(line);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                return "one JSON object was expected";
            if ((Text(document.RootElement, "doc") is not null ? "doc" : Text(document.RootElement, "id") is not null ? "id" : null) is not { } key)
                return "'id' (or 'doc') is missing";
            if (Text(document.RootElement, "text") is not { } ownText)
                return "'text' is missing";
            (id, title, text) = (document.RootElement.GetProperty(key).Clone(), Text(document.RootElement, "title"), ownText);
            return null;
        }
        catch (JsonException wrong)
        {
            return $"is not valid JSON (byte {wrong.BytePositionInLine})";
        }
        catch (InvalidOperationException)
        {
            return "holds characters that are not valid Unicode";
        }
    }

    private static string? Text(JsonElement posting, string key) => !posting.TryGetProperty(key, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };
}
