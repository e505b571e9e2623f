using System.Text.Json.Serialization;

namespace Credence.App.Ask;

/// <summary>Writes this slice's JSON without reflection, for quick start.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AskShape))]
internal sealed partial class AskJson : JsonSerializerContext;
