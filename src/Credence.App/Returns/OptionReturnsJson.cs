using System.Text.Json.Serialization;

namespace Credence.App.Returns;

/// <summary>Generated JSON of <c>returns --certification</c>.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(OptionReturnsShape))]
internal sealed partial class OptionReturnsJson : JsonSerializerContext;
