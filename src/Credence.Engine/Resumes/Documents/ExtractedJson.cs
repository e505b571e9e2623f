using System.Text.Json.Serialization;

namespace Credence.Resumes.Documents;

/// <summary>What the reading process says to the one that started it.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ExtractedDocument))]
internal sealed partial class ExtractedJson : JsonSerializerContext;
