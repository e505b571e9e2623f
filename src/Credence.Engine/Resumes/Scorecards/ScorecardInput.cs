namespace Credence.Resumes.Scorecards;

/// <summary>What a rubric looks at, and what of it was found in a résumé.</summary>
/// <param name="Id">Id of the table's input.</param>
/// <param name="Text">What counts, as the table defines it.</param>
/// <param name="Value">What was found: a count, years in full, the level of a degree; null where the résumé does not state it.</param>
/// <param name="Of">What is counted, by name or address; empty where nothing is, or it is no count.</param>
/// <param name="Not">What is not counted, each with why.</param>
public sealed record ScorecardInput(string Id, string Text, string? Value, IReadOnlyList<string> Of, IReadOnlyList<string> Not);
