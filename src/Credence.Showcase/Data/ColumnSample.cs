namespace Credence.Showcase.Data;

/// <summary>What a column of the schema holds over some rows, apart from the rows themselves.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Ascending">The numbers in ascending order (unit of the column); null for a categorical column.</param>
/// <param name="Counts">Rows with each text, an empty one where they are blank; of a numeric column rows with a number in each tenth, null where the numbers themselves are there.</param>
/// <param name="Blank">Rows without a value (count).</param>
/// <param name="Strange">Rows with a text where numbers are (count).</param>
internal sealed record ColumnSample(string Name, double[]? Ascending, IReadOnlyDictionary<string, int>? Counts, int Blank, int Strange)
{
    /// <summary>Rows with a number, or of a categorical column all (count).</summary>
    internal int Known => Ascending?.Length ?? Counts!.Values.Sum();

    /// <summary>All rows (count): blank texts are counted among the texts, blank numbers in no tenth.</summary>
    internal int Rows => Known + Strange + Blank - (Counts?.GetValueOrDefault("") ?? 0);

    /// <summary>The samples of every column of a schema over some rows of a table.</summary>
    /// <exception cref="UnusableDataException">A column is not there.</exception>
    internal static IReadOnlyList<ColumnSample> Of(TableSchema schema, RawTable table, IReadOnlyList<int> rows) => [.. schema.Columns.Select(column =>
    {
        var (raw, tally) = (table.Column(column.Name), new ColumnTally(column));
        foreach (var row in rows)
            tally.Add(raw[row]);
        return tally.Sample();
    })];
}
