using System.Text.Json.Serialization;

namespace Credence.App.Catalog;

/// <summary>Writes this slice's JSON without reflection, for quick start.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ListShape))]
[JsonSerializable(typeof(ShowShape))]
[JsonSerializable(typeof(CheckShape))]
internal sealed partial class CatalogJson : JsonSerializerContext;
