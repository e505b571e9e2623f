using Credence.Sources;

namespace Credence.Postings.Finding;

/// <summary>One row of a table in <c>data/lexicon</c>; cells may not hold commas, lists inside a cell are joined by <c>|</c>.</summary>
internal readonly record struct LexiconRow(string Where, string[] Cells)
{
    /// <summary>A cell, trimmed.</summary>
    public string this[int column] => Cells[column];

    /// <summary>The parts of a cell that holds a list.</summary>
    public string[] List(int column) => Cells[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The complaint about this row.</summary>
    public UnusableInputException Wrong(string what) => new(Where, what, "Mend the line");
}

/// <summary>Reads the tables of <c>data/lexicon</c>: lines that start with # are comments, the first other line names the columns.</summary>
internal static class LexiconRows
{
    /// <summary>Every row, in file order.</summary>
    /// <exception cref="UnusableInputException">The file is missing, its columns are others, or a row has another number of cells.</exception>
    public static IReadOnlyList<LexiconRow> Read(DataFolder data, string file, string columns)
    {
        var path = data.Combine("lexicon", file);
        if (!File.Exists(path))
            throw new UnusableInputException(path, "is missing", "Restore it from the repository");

        var rows = new List<LexiconRow>();
        var expected = columns.Count(c => c == ',') + 1;
        var named = false;
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            var where = $"{path}:{number}:1";
            if (!named)
            {
                named = line.Trim() == columns
                    ? true
                    : throw new UnusableInputException(where, $"the columns must be '{columns}'", "Mend the line");
                continue;
            }

            var cells = line.Split(',', StringSplitOptions.TrimEntries);
            if (cells.Length != expected)
                throw new UnusableInputException(where, $"{expected} cells were expected, not {cells.Length}", "Mend the line");
            rows.Add(new LexiconRow(where, cells));
        }

        return named ? rows : throw new UnusableInputException(path, "is empty", "Restore it from the repository");
    }

    /// <summary>One of an enum's names.</summary>
    public static T OneOf<T>(LexiconRow row, int column) where T : struct, Enum =>
        Enum.TryParse<T>(row[column], ignoreCase: true, out var value) && Enum.IsDefined(value) && !char.IsDigit(row[column][0])
            ? value
            : throw row.Wrong($"'{row[column]}' must be one of {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}");
}
