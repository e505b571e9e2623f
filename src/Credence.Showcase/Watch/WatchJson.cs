using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Credence.Showcase.Watch;

/// <summary>What <c>watch</c> prints with --json.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(WatchAnswer))]
internal sealed partial class WatchJson : JsonSerializerContext
{
    /// <summary>As above, with letters of every script readable.</summary>
    internal static WatchJson Readable => field ??= new(new JsonSerializerOptions(Default.Options!) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
