using System.Text.Json.Serialization;

namespace Credence.App.Check;

/// <summary>Writes this slice's JSON without reflection, for quick start.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CheckedPageShape))]
internal sealed partial class CheckJson : JsonSerializerContext;
