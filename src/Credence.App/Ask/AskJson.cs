using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Credence.App.Ask;

/// <summary>How an answer becomes JSON: camelCase, indented, letters unescaped, null kept.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(AskShape))]
internal sealed partial class AskJson : JsonSerializerContext
{
    /// <summary>The shape with the options every door uses; the text goes to a terminal, a file or a JSON response, never into HTML.</summary>
    internal static JsonTypeInfo<AskShape> Shape { get; } = new AskJson(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    }).AskShape;
}
