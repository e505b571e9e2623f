namespace Credence.Pay.Regressions;

/// <summary>Rows that took no part, by reason.</summary>
/// <param name="Reason">Why: a column that was missing, or another reason in words.</param>
/// <param name="Rows">Rows (count); a row counts for the first reason it meets.</param>
public sealed record LeftOut(string Reason, long Rows);
