using System.Text.Json.Serialization;

namespace Credence.App.Plan;

/// <summary>Writes this slice's JSON without reflection, for quick start.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CohortShape))]
[JsonSerializable(typeof(TimedPlanShape))]
internal sealed partial class PlanJson : JsonSerializerContext;
