using System.Text.Json.Serialization;

namespace Credence.App.Evidence;

/// <summary>Generated JSON of this slice.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(EvidenceShape))]
internal sealed partial class EvidenceJson : JsonSerializerContext;
