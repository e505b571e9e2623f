using System.Text.Json.Serialization;

namespace Credence.App.Claims;

/// <summary>Generated JSON of this slice.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(IReadOnlyList<ClaimShape>))]
internal sealed partial class ClaimsJson : JsonSerializerContext;
