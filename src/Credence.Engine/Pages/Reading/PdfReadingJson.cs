using System.Text.Json.Serialization;

namespace Credence.Pages.Reading;

/// <summary>What the process that reads PDF pages says to the one that started it.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PdfReading))]
internal sealed partial class PdfReadingJson : JsonSerializerContext;
