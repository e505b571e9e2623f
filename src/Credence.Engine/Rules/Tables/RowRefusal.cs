namespace Credence.Rules.Tables;

/// <summary>A row that would have said another outcome, and what stood against it.</summary>
/// <param name="Row">Id of the row.</param>
/// <param name="Failed">Its first test that does not pass; null where the row holds but another comes before it.</param>
/// <param name="Before">Id of the row that comes before it; null where a test does not pass.</param>
public sealed record RowRefusal(string Row, TestReason? Failed, string? Before);
