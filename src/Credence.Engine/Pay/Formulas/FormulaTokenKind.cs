namespace Credence.Pay.Formulas;

/// <summary>Kinds of pieces of a formula.</summary>
internal enum FormulaTokenKind
{
    /// <summary>A column or function.</summary>
    Name,

    /// <summary>A number.</summary>
    Number,

    /// <summary>An operator, a parenthesis, a comma or the dot.</summary>
    Sign,

    /// <summary>The end of the text.</summary>
    End,
}
