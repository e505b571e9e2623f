using System.Text.Json.Serialization;

namespace Credence.App.Returns;

/// <summary>Generated JSON of this slice.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReturnsShape))]
internal sealed partial class ReturnsJson : JsonSerializerContext;
