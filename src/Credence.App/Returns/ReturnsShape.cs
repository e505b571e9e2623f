using System.Text.Json.Serialization;
using Credence.App.Hosting;

namespace Credence.App.Returns;

/// <summary>What <c>returns --json</c> prints; the keys are explained in docs/method/return-model.md.</summary>
/// <param name="Scenarios">What each scenario came to, by name.</param>
/// <param name="Comparison">What the options of the whole file came to; left out where it has none.</param>
/// <param name="ProbabilityBest">Of that comparison, by name: part of the draws in which each is best.</param>
/// <param name="Evpi">Of that comparison: worth of knowing every input (USD).</param>
/// <param name="Separable">Of that comparison: whether the best can be told from the others.</param>
/// <param name="Draws">Draws of each scenario (count).</param>
/// <param name="Sampler">Where the uniform numbers came from.</param>
/// <param name="Notes">What was taken for granted.</param>
/// <param name="Receipt">What the answer rests on.</param>
internal sealed record ReturnsShape(
    OrderedDictionary<string, ScenarioShape> Scenarios,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ComparisonShape? Comparison,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] OrderedDictionary<string, double>? ProbabilityBest,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? Evpi,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] bool? Separable,
    int Draws,
    string Sampler,
    IReadOnlyList<string> Notes,
    ReceiptShape Receipt)
{
    internal static ReturnsShape Of(ReturnsAnswer answer)
    {
        var comparison = answer.Comparison is { } compared ? ComparisonShape.Of(compared) : null;
        return new ReturnsShape(
            new OrderedDictionary<string, ScenarioShape>(answer.Scenarios.Select(scenario => KeyValuePair.Create(scenario.Scenario.Name, ScenarioShape.Of(scenario)))),
            comparison,
            comparison?.ProbabilityBest,
            comparison?.Evpi,
            comparison?.Separable,
            answer.Run.Draws,
            Kebab.Of(answer.Run.Sampler),
            answer.File.Notes,
            ReceiptShape.Of(answer.Receipt));
    }
}
