namespace Credence.Pay.Formulas;

/// <summary>The right side of a formula, expanded.</summary>
/// <param name="Variables">Every distinct variable, in order of appearance.</param>
/// <param name="Terms">Terms by degree, then by appearance; each lists its variables (indices, ascending).</param>
/// <param name="HasIntercept">Whether a constant belongs to the model.</param>
internal sealed record FormulaTerms(IReadOnlyList<FormulaVariable> Variables, IReadOnlyList<int[]> Terms, bool HasIntercept);
