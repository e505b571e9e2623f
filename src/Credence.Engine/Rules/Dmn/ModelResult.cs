using Credence.Rules.Feel;
using Credence.Rules.Tables;

namespace Credence.Rules.Dmn;

/// <summary>What a model says when asked for one decision.</summary>
/// <param name="Output">The result; null where there are errors. A result that is not known is <see cref="Value.Null"/>.</param>
/// <param name="Errors">Why there is no result, such as a decision that does not exist; empty where there is one.</param>
/// <param name="Notes">Why the result or parts of it are null, such as a division by zero, each with its place.</param>
/// <param name="Held">Rows of tables that held, in the order they were asked: the table's id, a slash, the row's id.</param>
public sealed record ModelResult(Value? Output, IReadOnlyList<TableProblem> Errors, IReadOnlyList<TableProblem> Notes, IReadOnlyList<string> Held);
