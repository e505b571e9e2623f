using System.Text.Json.Serialization;

namespace Credence.App.Projects;

/// <summary>Generated JSON of a new project.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ProjectShape))]
internal sealed partial class ProjectsJson : JsonSerializerContext;
