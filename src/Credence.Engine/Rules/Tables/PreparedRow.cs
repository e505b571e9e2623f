using Credence.Rules.Feel;

namespace Credence.Rules.Tables;

/// <summary>One row with its cells read.</summary>
/// <param name="Row">The row.</param>
/// <param name="Tests">Its tests, in column order.</param>
/// <param name="Outputs">Its outputs, in column order.</param>
public sealed record PreparedRow(TableRow Row, IReadOnlyList<UnaryTests> Tests, IReadOnlyList<Expression> Outputs);
