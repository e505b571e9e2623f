using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Credence.App.Hosting;

namespace Credence.App.Exports;

/// <summary>Generated JSON of what is written for programs.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReceiptShape))]
[JsonSerializable(typeof(JsonObject))]
internal sealed partial class ExportsJson : JsonSerializerContext;
