namespace Credence.Pay.Studies;

/// <summary>A line of a sample flow.</summary>
/// <param name="What">What the rows are.</param>
/// <param name="Rows">How many were left (count).</param>
public sealed record CountedRows(string What, long Rows);
