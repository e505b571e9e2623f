namespace Credence.Rules;

/// <summary>One answered question on a person's way through a flow.</summary>
/// <param name="Question">Id of the question.</param>
/// <param name="Answer">Id of the answer given.</param>
/// <param name="Source">Who says that this answer leads on as it does: source id, a slash, section.</param>
public sealed record PathStep(string Question, string Answer, string Source);
