using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Credence.Showcase.Train;

/// <summary>What commands print with --json.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(TrainAnswer))]
[JsonSerializable(typeof(EvaluateAnswer))]
internal sealed partial class AnswerJson : JsonSerializerContext
{
    /// <summary>As above, with letters of every script readable.</summary>
    internal static AnswerJson Readable => field ??= new(new JsonSerializerOptions(Default.Options!) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
