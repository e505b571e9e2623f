using System.Text.Json;
using System.Text.Unicode;

namespace Credence.Resumes.Json;

/// <summary>Takes JSON apart strictly: what two programs could read differently is refused.</summary>
internal static class JsonSyntax
{
    private const string Mend = "Correct the file, or export it again";

    /// <summary>The document, or why it is refused.</summary>
    internal static (JsonElement? Document, Refusal? Refusal) Read(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > ResumeLimits.DocumentBytes)
            return (null, Refusals.TooLarge);
        if (bytes.Span.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        if (!Utf8.IsValid(bytes.Span))
            return (null, new Refusal("invalid_utf8", "holds bytes that are not UTF-8", "Save it as UTF-8"));
        if (Wrong(bytes.Span) is { } wrong)
            return (null, wrong);
        try
        {
            using var document = JsonDocument.Parse(bytes, new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = ResumeLimits.Depth });
            return (document.RootElement.Clone(), null);
        }
        catch (JsonException)
        {
            return (null, new Refusal("duplicate_key", "names a key twice in one object, so that two programs could read different values", "Remove one of the two"));
        }
    }

    private static Refusal? Wrong(ReadOnlySpan<byte> bytes)
    {
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = 2 * ResumeLimits.Depth });
        var length = 0L;
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth >= ResumeLimits.Depth)
                    return new Refusal("too_deep", $"is nested deeper than {ResumeLimits.Depth} levels", Mend);
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
                    length += reader.GetString()!.Length;
                if (reader.TokenType is JsonTokenType.Number && reader.TryGetDouble(out var number) && !double.IsFinite(number))
                    return new Refusal("invalid_json", $"holds a number that is too large (byte {reader.TokenStartIndex})", Mend);
            }
        }
        catch (JsonException wrong)
        {
            return new Refusal("invalid_json", $"is not valid JSON (line {wrong.LineNumber + 1}, byte {wrong.BytePositionInLine + 1})", Mend);
        }
        catch (InvalidOperationException)
        {
            return new Refusal("invalid_text", $"holds characters that are not valid Unicode (byte {reader.TokenStartIndex})", Mend);
        }

        return length > ResumeLimits.TextLength ? Refusals.TooLong : null;
    }
}
