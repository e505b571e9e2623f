namespace Credence.Rules;

/// <summary>Why an outcome did not come out: the first answer after which it could no longer be reached.</summary>
/// <param name="Outcome">Id of the outcome.</param>
/// <param name="Question">Id of the question where the ways part.</param>
/// <param name="Given">Id of the answer given there; null where it is not answered yet, so that the outcome is still open.</param>
/// <param name="Needed">Ids of the answers that would have kept the outcome within reach, in file order.</param>
public sealed record WhyNot(string Outcome, string Question, string? Given, IReadOnlyList<string> Needed);
