using System.Text.Json.Serialization;

namespace Credence.App.Portfolio;

/// <summary>Generated JSON of a repository's checks.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PortfolioShape))]
internal sealed partial class PortfolioJson : JsonSerializerContext;
