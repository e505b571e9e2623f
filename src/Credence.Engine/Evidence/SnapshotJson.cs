using System.Text.Json;
using System.Text.Json.Serialization;

namespace Credence.Evidence;

/// <summary>Reads and writes snapshots without reflection; a key it does not know is an error.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(SnapshotShape))]
internal sealed partial class SnapshotJson : JsonSerializerContext;
