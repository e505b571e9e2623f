using System.Text.Json.Serialization;

namespace Credence.App.Returns;

/// <summary>What one scenario came to. A scenario with inputs of its own is a <see cref="CaseShape"/>; one that only compares others has these keys alone.</summary>
/// <param name="About">What it is.</param>
[JsonDerivedType(typeof(CaseShape))]
internal record ScenarioShape(string? About)
{
    /// <summary>What its options came to; left out where it compares nothing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ComparisonShape? Comparison { get; init; }

    /// <summary>Part of the draws in which each option is best, by name.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public OrderedDictionary<string, double>? ProbabilityBest => Comparison?.ProbabilityBest;

    /// <summary>Worth of knowing every input before choosing among them (USD).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Evpi => Comparison?.Evpi;

    /// <summary>Whether the best of them can be told from the others.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Separable => Comparison?.Separable;

    internal static ScenarioShape Of(ScenarioAnswer answer)
    {
        var comparison = answer.Comparison is { } compared ? ComparisonShape.Of(compared) : null;
        return answer.Result is { } result
            ? CaseShape.Of(result) with { Comparison = comparison }
            : new ScenarioShape(answer.Scenario.About) { Comparison = comparison };
    }
}
