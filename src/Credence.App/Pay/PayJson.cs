using System.Text.Json.Serialization;

namespace Credence.App.Pay;

/// <summary>Generated JSON of this slice.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RegressionShape))]
[JsonSerializable(typeof(StatedPayShape))]
internal sealed partial class PayJson : JsonSerializerContext;
