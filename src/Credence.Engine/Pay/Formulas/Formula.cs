namespace Credence.Pay.Formulas;

/// <summary>A regression formula in the notation of Wilkinson and Rogers, as R reads it: what is explained, and the terms that explain it.</summary>
/// <remarks>G. N. Wilkinson and C. E. Rogers, Applied Statistics 22 (1973) 392–399. Operators: + − : * / ^ %in% . 0 1; docs/method/pay-regression.md.</remarks>
public sealed class Formula
{
    private Formula(string text, FormulaNode? response, FormulaNode right) => (Text, Response, Right) = (text, response, right);

    /// <summary>The formula as given.</summary>
    public string Text { get; }

    internal FormulaNode? Response { get; }

    internal FormulaNode Right { get; }

    /// <summary>Reads a formula.</summary>
    /// <exception cref="Sources.UnusableInputException">It cannot be read; says where and why.</exception>
    public static Formula Read(string text)
    {
        var (left, right) = FormulaParser.Formula(text);
        if (left is not null)
            Arithmetic.Check(left);
        return new Formula(text, left, right);
    }

    /// <summary>Whether a part of a formula is a natural logarithm.</summary>
    internal static bool IsLogarithm(FormulaNode? node) => node is FormulaNode.Call { Function: Arithmetic.NaturalLogarithm };

    /// <summary>The terms of the right side over a table's columns.</summary>
    /// <param name="columns">Names of the columns that <c>.</c> stands for.</param>
    internal FormulaTerms Terms(IReadOnlyList<string> columns) => new TermAlgebra(columns).Read(Right);
}
