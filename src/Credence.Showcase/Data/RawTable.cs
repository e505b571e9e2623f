namespace Credence.Showcase.Data;

/// <summary>A table as its file has it.</summary>
/// <param name="Path">Where it was read from, as it was named.</param>
/// <param name="Sha256">Hash of the file's bytes (hex).</param>
/// <param name="Columns">Its columns, in the file's order, all of the same length.</param>
public sealed record RawTable(string Path, string Sha256, IReadOnlyList<RawColumn> Columns)
{
    /// <summary>Whether its file writes numbers with decimal commas; the columns have points for them.</summary>
    public bool HasDecimalCommas { get; init; }

    /// <summary>Rows without the header (count).</summary>
    public int Rows => Columns[0].Rows;

    /// <summary>The column of a name.</summary>
    /// <exception cref="UnusableDataException">There is none.</exception>
    public RawColumn Column(string name) =>
        Columns.FirstOrDefault(column => column.Name == name)
        ?? throw new UnusableDataException(Path, $"there is no column '{name}'", $"Its columns are {string.Join(", ", Columns.Select(column => column.Name))}");

    /// <summary>How a row is told to a reader: as spreadsheets count, the header being row 1.</summary>
    public string Where(int row) => FormattableString.Invariant($"{Path}:row {row + 2}");
}
