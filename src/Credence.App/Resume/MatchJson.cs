using System.Text.Json.Serialization;

namespace Credence.App.Resume;

/// <summary>Generated JSON of matches, reach and scorecards.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(OneMatchShape))]
[JsonSerializable(typeof(StoreMatchShape))]
[JsonSerializable(typeof(ReachShape))]
[JsonSerializable(typeof(ScorecardsShape))]
internal sealed partial class MatchJson : JsonSerializerContext;
