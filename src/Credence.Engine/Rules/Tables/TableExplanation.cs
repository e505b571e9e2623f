namespace Credence.Rules.Tables;

/// <summary>Why a table says what it says, why nothing else, and what would change it.</summary>
/// <param name="Why">The rows that decide.</param>
/// <param name="WhyNot">Every other outcome that a row says, in the order of the rows.</param>
/// <param name="Flip">Smallest changes: one changed input, or two where an outcome needs two.</param>
/// <param name="Capped">True where the search stopped at its limit, so that <paramref name="Flip"/> may miss some.</param>
public sealed record TableExplanation(IReadOnlyList<RowReason> Why, IReadOnlyList<TableWhyNot> WhyNot, IReadOnlyList<TableFlip> Flip, bool Capped);
