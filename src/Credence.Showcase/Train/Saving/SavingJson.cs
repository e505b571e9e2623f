using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Credence.Showcase.Data;
using Credence.Showcase.Train.Evaluation;

namespace Credence.Showcase.Train.Saving;

/// <summary>The JSON files of a model folder.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, WriteIndented = true, NewLine = "\n", RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ModelCard))]
[JsonSerializable(typeof(TableSchema))]
[JsonSerializable(typeof(RowSplit))]
[JsonSerializable(typeof(OutsideKnowledge))]
[JsonSerializable(typeof(RootState))]
internal sealed partial class SavingJson : JsonSerializerContext
{
    /// <summary>As above, with letters of every script readable.</summary>
    internal static SavingJson Readable => field ??= new(new JsonSerializerOptions(Default.Options!) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
