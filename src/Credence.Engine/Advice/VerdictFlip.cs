namespace Credence.Advice;

/// <summary>One changed answer that leads to another sentence at the top.</summary>
/// <param name="Question">Id of the question.</param>
/// <param name="From">The answer given; null where none was.</param>
/// <param name="To">The answer instead; for a number the nearest that leads there, to a hundredth of its unit.</param>
/// <param name="Verdict">The sentence it leads to.</param>
/// <param name="VerdictRow">Id of the row of the verdict table that decides then.</param>
public sealed record VerdictFlip(string Question, string? From, string To, string Verdict, string VerdictRow);
