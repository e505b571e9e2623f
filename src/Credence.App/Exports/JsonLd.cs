using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Credence.App.Exports;

/// <summary>What documents of linked data share.</summary>
internal static class JsonLd
{
    /// <summary>The language of every text.</summary>
    internal const string Language = "en";

    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A text with its language.</summary>
    internal static JsonObject English(string text) => new() { [Language] = text };

    /// <summary>The document as a file.</summary>
    internal static byte[] Bytes(JsonObject document)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Layout))
            document.WriteTo(json);
        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }
}
