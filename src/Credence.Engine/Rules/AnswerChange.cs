namespace Credence.Rules;

/// <summary>One changed answer.</summary>
/// <param name="Question">Id of the question.</param>
/// <param name="From">Id of the answer given; null where none was.</param>
/// <param name="To">Id of the answer instead.</param>
public sealed record AnswerChange(string Question, string? From, string To);
