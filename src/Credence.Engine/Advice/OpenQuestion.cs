namespace Credence.Advice;

/// <summary>An unanswered question that could still change the answer.</summary>
/// <param name="Question">Id of the question.</param>
/// <param name="Text">The question in words.</param>
/// <param name="Changes">What its answer could change, in words.</param>
public sealed record OpenQuestion(string Question, string Text, string Changes);
