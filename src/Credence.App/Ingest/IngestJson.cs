using System.Text.Json.Serialization;

namespace Credence.App.Ingest;

/// <summary>How the shapes are written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(IngestShape))]
internal sealed partial class IngestJson : JsonSerializerContext;
