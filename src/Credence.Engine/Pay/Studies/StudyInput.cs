namespace Credence.Pay.Studies;

/// <summary>The file a study is worked out from; it is not shipped.</summary>
/// <param name="What">What it is and how to get it.</param>
/// <param name="Sha256">SHA-256 of the file (64 hex digits).</param>
/// <param name="Sheet">Sheet of the workbook; null for a table that is no workbook.</param>
/// <param name="HeaderRow">Row that holds the names of the columns (from 1).</param>
/// <param name="Before">Sample flow of how the file was made, where it was made from another; empty where it is the original.</param>
public sealed record StudyInput(string What, string Sha256, string? Sheet, int HeaderRow, IReadOnlyList<CountedRows> Before);
