using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Credence.App.Hosting.Web;

/// <summary>Writes the description of the API.</summary>
[JsonSourceGenerationOptions(WriteIndented = true)]
[JsonSerializable(typeof(JsonObject))]
internal sealed partial class OpenApiJson : JsonSerializerContext;
