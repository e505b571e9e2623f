using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Credence.Showcase.Retrain;

/// <summary>What <c>retrain</c> and <c>rollback</c> print with --json.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(RetrainAnswer))]
[JsonSerializable(typeof(RollbackAnswer))]
internal sealed partial class RetrainJson : JsonSerializerContext
{
    /// <summary>As above, with letters of every script readable.</summary>
    internal static RetrainJson Readable => field ??= new(new JsonSerializerOptions(Default.Options!) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
