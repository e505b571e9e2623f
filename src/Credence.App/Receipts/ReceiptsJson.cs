using System.Text.Json.Serialization;

namespace Credence.App.Receipts;

/// <summary>Writes this slice's JSON without reflection, for quick start.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReplayShape))]
[JsonSerializable(typeof(DiffShape))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
internal sealed partial class ReceiptsJson : JsonSerializerContext;
