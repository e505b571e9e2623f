using System.Text.Json;
using Credence.Sources;

namespace Credence.Portfolio.Signed;

/// <summary>Reads a signed document that anybody may have written: within limits, and only what can be written in one way.</summary>
public static class CredentialFile
{
    /// <summary>Largest document (bytes).</summary>
    public const int MostBytes = 1024 * 1024;

    private const int MostDepth = 32;
    private const string Next = "Take the document as 'credence portfolio DIR --sign KEY' wrote it";

    /// <summary>The document.</summary>
    /// <exception cref="UnusableInputException">It is too large, no JSON within the limits, repeats a name, or holds a text or number that cannot be signed.</exception>
    public static JsonElement Parse(string where, ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > MostBytes)
            throw new UnusableInputException(where, $"is larger than {MostBytes / 1024} KiB", Next);
        if (bytes.Span.Trim(" \t\r\n"u8).IsEmpty)
            throw new UnusableInputException(where, "is empty, and so no JSON document", Next);
        RefuseUnsignable(where, bytes.Span);
        try
        {
            using var document = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = MostDepth, AllowDuplicateProperties = false });
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            // all else was read already
            throw new UnusableInputException(where, "has repeated names in one object, which cannot be signed", Next);
        }
    }

    private static void RefuseUnsignable(string where, ReadOnlySpan<byte> bytes)
    {
        // one level more than is taken, so that it is told from what is no JSON
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = MostDepth + 1 });
        while (HasNext(where, ref reader))
        {
            if (Fault(ref reader) is not { } fault)
                continue;
            var before = bytes[..(int)reader.TokenStartIndex];
            throw new UnusableInputException(FormattableString.Invariant($"{where}:{before.Count((byte)'\n') + 1}:{before.Length - before.LastIndexOf((byte)'\n')}"), fault, Next);
        }
    }

    private static bool HasNext(string where, ref Utf8JsonReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (JsonException wrong)
        {
            throw new UnusableInputException(FormattableString.Invariant($"{where}:{wrong.LineNumber + 1}:{wrong.BytePositionInLine + 1}"), "is no JSON document: it cannot be read on from this line and byte", Next);
        }
    }

    private static string? Fault(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
            return reader.CurrentDepth < MostDepth ? null : $"has more than {MostDepth} levels of objects and lists in one another";
        if (reader.TokenType == JsonTokenType.Number)
            return reader.TryGetDouble(out var number) && double.IsFinite(number) ? null : "is a number beyond what a double holds";
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
            return null;
        try
        {
            _ = reader.GetString();
            return null;
        }
        catch (InvalidOperationException)
        {
            return "is a text with half a character in it, or no UTF-8";
        }
    }
}
