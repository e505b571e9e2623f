namespace Credence.Rules;

/// <summary>The numbers a question accepts.</summary>
/// <param name="Unit">Unit of the number, in words.</param>
/// <param name="Least">Smallest accepted number, in <paramref name="Unit"/>.</param>
/// <param name="Most">Largest accepted number, in <paramref name="Unit"/>.</param>
public sealed record AnswerRange(string Unit, double Least, double Most);
