using Credence.Rules.Feel;

namespace Credence.Rules.Tables;

/// <summary>What a table says.</summary>
/// <param name="Value">The result: the output, a context of outputs by id where there are several, a list of these under policies of several results, or null.</param>
/// <param name="Rows">The rows that hold, in table order; also those the hit policy then left out.</param>
/// <param name="Problems">Why the result or a part of it is null; empty where nothing went wrong.</param>
public sealed record TableDecision(Value Value, IReadOnlyList<TableRow> Rows, IReadOnlyList<FeelProblem> Problems);
