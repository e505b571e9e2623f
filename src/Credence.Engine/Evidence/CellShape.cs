namespace Credence.Evidence;

/// <summary>One population with the rows that have a hit.</summary>
internal sealed record CellShape(PopulationShape Population, IReadOnlyList<RowShape> Rows);
