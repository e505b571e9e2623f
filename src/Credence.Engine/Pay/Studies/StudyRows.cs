using Credence.Pay.Tables;
using Credence.Sources;

namespace Credence.Pay.Studies;

/// <summary>The rows of a study in memory; a text is empty where nothing is known.</summary>
/// <param name="Path">The file, for messages.</param>
/// <param name="Names">Names of the columns.</param>
/// <param name="Rows">A text for every column.</param>
internal sealed record StudyRows(string Path, IReadOnlyList<string> Names, IReadOnlyList<string[]> Rows)
{
    private const int MostRows = 2_000_000;

    /// <summary>Reads a table whole; white space around a text does not count.</summary>
    /// <param name="table">The table.</param>
    /// <param name="stop">Stops the reading.</param>
    public static StudyRows Read(ITable table, CancellationToken stop)
    {
        if (table.Names.FirstOrDefault(name => table.Names.Count(other => other == name) > 1) is { } twice)
            throw new UnusableInputException(table.Path, $"the column '{twice}' is there more than once", "Give each column a name of its own");
        table.Choose([.. Enumerable.Range(0, table.Names.Count)]);
        var texts = new HashSet<string>(StringComparer.Ordinal);
        var known = texts.GetAlternateLookup<ReadOnlySpan<char>>();
        var rows = new List<string[]>();
        while (table.Read())
        {
            stop.ThrowIfCancellationRequested();
            if (rows.Count == MostRows)
                throw new UnusableInputException(table.Path, FormattableString.Invariant($"a study takes at most {MostRows} rows"), "Check that it is the file the study names");
            var row = new string[table.Names.Count];
            for (var at = 0; at < row.Length; at++)
            {
                var field = table.Field(at).Trim();
                if (!known.TryGetValue(field, out var text))
                    texts.Add(text = field.ToString());
                row[at] = text;
            }

            rows.Add(row);
        }

        return table.Ragged == 0
            ? new StudyRows(table.Path, table.Names, rows)
            : throw new UnusableInputException(table.Path, FormattableString.Invariant($"{table.Ragged} rows have another number of fields than the header"), "Fetch the file again; a study leaves no row out unsaid");
    }

    /// <summary>Place of a column.</summary>
    /// <exception cref="UnusableInputException">There is none of this name.</exception>
    public int At(string column)
    {
        for (var at = 0; at < Names.Count; at++)
        {
            if (Names[at] == column)
                return at;
        }

        throw new UnusableInputException(Path, $"there is no column '{column}', which the study's recipe names", "Check that it is the file the study names");
    }
}
