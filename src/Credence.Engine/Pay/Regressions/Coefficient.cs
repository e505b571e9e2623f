namespace Credence.Pay.Regressions;

/// <summary>One coefficient of a regression.</summary>
/// <param name="Term">Its name, as R writes it.</param>
/// <param name="Variables">Labels of the variables of its term; empty for the constant.</param>
/// <param name="IsCategory">Whether it stands for a level of a category.</param>
/// <param name="Rows">Rows in which its column is not zero (count).</param>
/// <param name="Estimate">The coefficient (unit of the response per unit of the variable); null where the column adds nothing to those before it.</param>
/// <param name="Errors">Its standard errors (same unit); all null where the estimate is.</param>
public sealed record Coefficient(string Term, IReadOnlyList<string> Variables, bool IsCategory, long Rows, double? Estimate, StandardErrors Errors);
