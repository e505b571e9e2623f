namespace Credence.Rules;

/// <summary>The numbers a question accepts.</summary>
/// <param name="Unit">Unit of the number, in words.</param>
/// <param name="Least">Smallest accepted number, in <paramref name="Unit"/>.</param>
/// <param name="Most">Largest accepted number, in <paramref name="Unit"/>.</param>
/// <param name="IsWhole">Whether only whole numbers are accepted, as where things are counted.</param>
public sealed record AnswerRange(string Unit, double Least, double Most, bool IsWhole = false)
{
    /// <summary>True where the number is one of them.</summary>
    public bool Holds(double number) => number >= Least && number <= Most && (!IsWhole || number == Math.Floor(number));
}
