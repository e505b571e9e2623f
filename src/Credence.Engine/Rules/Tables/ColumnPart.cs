using Credence.Rules.Feel;

namespace Credence.Rules.Tables;

/// <summary>Values of one column that no cell tells apart.</summary>
/// <param name="Set">The values.</param>
/// <param name="Sample">One of them.</param>
public sealed record ColumnPart(CellSet Set, Value Sample);
