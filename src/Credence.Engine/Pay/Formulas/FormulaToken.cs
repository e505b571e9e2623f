namespace Credence.Pay.Formulas;

/// <summary>One piece of a formula's text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The name, number or sign itself; names in backticks come without them.</param>
/// <param name="At">Where it begins (characters, 0-based).</param>
internal readonly record struct FormulaToken(FormulaTokenKind Kind, string Text, int At);
