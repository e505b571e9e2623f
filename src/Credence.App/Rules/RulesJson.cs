using System.Text.Json.Serialization;

namespace Credence.App.Rules;

/// <summary>Writes this slice's JSON without reflection, for quick start.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DrawnShape))]
internal sealed partial class RulesJson : JsonSerializerContext;
