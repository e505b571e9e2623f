using System.Text.Json.Serialization;

namespace Credence.App.Hosting.Web;

/// <summary>Generated JSON of the server itself.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ProblemShape))]
internal sealed partial class WebJson : JsonSerializerContext;
