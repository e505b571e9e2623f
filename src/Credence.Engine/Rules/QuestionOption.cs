namespace Credence.Rules;

/// <summary>One possible answer to a question.</summary>
/// <param name="Id">Id of the answer inside its question (kebab-case).</param>
/// <param name="Text">The answer in plain words.</param>
/// <param name="Source">Who says so: source id, a slash, section.</param>
/// <param name="Next">Id of the question that follows in a flow; null where the answer ends the flow or the question is no part of one.</param>
/// <param name="Outcome">Id of the outcome the answer leads to; null where another question follows or the question is no part of a flow.</param>
public sealed record QuestionOption(string Id, string Text, string Source, string? Next, string? Outcome);
