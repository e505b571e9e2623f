using System.Text.Json.Serialization;

namespace Credence.App.Rules;

/// <summary>Writes this slice's JSON without reflection, for quick start.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DrawnShape))]
[JsonSerializable(typeof(LintShape))]
[JsonSerializable(typeof(TestShape))]
[JsonSerializable(typeof(DiffShape))]
[JsonSerializable(typeof(EvalShape))]
[JsonSerializable(typeof(EvalErrorsShape))]
internal sealed partial class RulesJson : JsonSerializerContext;
