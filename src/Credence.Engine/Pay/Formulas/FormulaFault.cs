using Credence.Sources;

namespace Credence.Pay.Formulas;

/// <summary>What is wrong with a formula, with its place.</summary>
internal static class FormulaFault
{
    private const string Hint = "Write it as in R, for example log(pay) ~ cert + C(country)";

    /// <summary>The refusal to raise.</summary>
    public static UnusableInputException At(int at, string what, string next = Hint) =>
        new(FormattableString.Invariant($"formula, character {at + 1}"), what, next);
}
