namespace Credence.Rules.Feel;

/// <summary>What an evaluation gave.</summary>
/// <param name="Value">The value; null (<see cref="Feel.Value.Null"/>) where there is none.</param>
/// <param name="Problems">Why parts of it are null; empty where nothing went wrong.</param>
public sealed record FeelResult(Value Value, IReadOnlyList<FeelProblem> Problems);
