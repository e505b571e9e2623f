using System.Text.Json.Serialization;

namespace Credence.App.Resume;

/// <summary>Writes this slice's JSON without reflection, for quick start.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ResumeShape))]
internal sealed partial class ResumeJson : JsonSerializerContext;
