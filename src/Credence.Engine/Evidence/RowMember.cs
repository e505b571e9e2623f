namespace Credence.Evidence;

/// <summary>A row and one of the rows whose postings it takes in.</summary>
/// <param name="Row">The line or family.</param>
/// <param name="Part">A certification or vendor in it.</param>
public readonly record struct RowMember(RowId Row, RowId Part);
