namespace Credence.Rules;

/// <summary>A smallest change of answers that leads to another outcome.</summary>
/// <param name="Outcome">Id of the outcome it leads to.</param>
/// <param name="Changes">The one or two changed answers; no fewer lead there.</param>
public sealed record Flip(string Outcome, IReadOnlyList<AnswerChange> Changes);
