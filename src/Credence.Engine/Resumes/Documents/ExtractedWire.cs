using System.Text.Json;

namespace Credence.Resumes.Documents;

/// <summary>What was taken out of a document, as bytes from one process to another.</summary>
internal static class ExtractedWire
{
    internal static byte[] Write(ExtractedDocument document) => JsonSerializer.SerializeToUtf8Bytes(document, ExtractedJson.Default.ExtractedDocument);

    internal static ExtractedDocument Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return JsonSerializer.Deserialize(bytes, ExtractedJson.Default.ExtractedDocument) ?? Broken();
        }
        catch (JsonException)
        {
            return Broken();
        }
    }

    private static ExtractedDocument Broken() =>
        ExtractedDocument.Refused(new Refusal("too_much_work", "takes more time or memory to read than is given to one document", "Save it again as a plain PDF, or as text"));
}
