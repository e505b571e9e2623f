namespace Credence.Rules.Tables;

/// <summary>The cases of a table, and the rows they leave untested.</summary>
/// <param name="Results">Every case, in file order.</param>
/// <param name="Uncovered">Ids of the rows that no case lets decide, in table order.</param>
public sealed record CaseReport(IReadOnlyList<CaseResult> Results, IReadOnlyList<string> Uncovered);
