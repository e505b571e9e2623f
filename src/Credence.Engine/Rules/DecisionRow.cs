namespace Credence.Rules;

/// <summary>One row of a decision table.</summary>
/// <param name="Id">Id of the row (kebab-case, never reused).</param>
/// <param name="When">Conditions, any of which makes the row hold; empty where it always does.</param>
/// <param name="Output">What the table says then.</param>
/// <param name="Source">Who says so: source id, a slash, section.</param>
/// <param name="Where"><c>path:line:column</c> of the row, for complaints.</param>
public sealed record DecisionRow(string Id, IReadOnlyList<Condition> When, string Output, string Source, string Where);
