using Credence.Rules.Feel;

namespace Credence.Rules.Tables;

/// <summary>A table with every cell read, ready for <see cref="TableEvaluation"/>.</summary>
/// <param name="Table">The table.</param>
/// <param name="Inputs">What each column tests.</param>
/// <param name="Allowed">The values each input may have; null where any.</param>
/// <param name="Ranks">The values each output may have, best first; null where any.</param>
/// <param name="Defaults">What each output is where no row holds; null where not stated.</param>
/// <param name="Rows">The rows, in order.</param>
public sealed record PreparedTable(
    RuleTable Table,
    IReadOnlyList<Expression> Inputs,
    IReadOnlyList<UnaryTests?> Allowed,
    IReadOnlyList<UnaryTests?> Ranks,
    IReadOnlyList<Expression?> Defaults,
    IReadOnlyList<PreparedRow> Rows);
