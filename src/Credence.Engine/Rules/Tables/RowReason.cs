namespace Credence.Rules.Tables;

/// <summary>A row that holds and decides, and why.</summary>
/// <param name="Row">Id of the row.</param>
/// <param name="Source">Who says so: source id, a slash, section; null in models from outside.</param>
/// <param name="Tests">The tests that passed, in column order; inputs the row does not test are left out.</param>
public sealed record RowReason(string Row, string? Source, IReadOnlyList<TestReason> Tests);
