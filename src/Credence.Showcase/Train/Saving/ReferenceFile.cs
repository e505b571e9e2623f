using System.Buffers;
using System.Globalization;
using System.Text;
using Credence.Showcase.Data;

namespace Credence.Showcase.Train.Saving;

/// <summary>What every column held over the training rows, apart from the rows themselves: enough for every measure of drift.</summary>
/// <remarks>One line for each different number or text with its rows. Of a column of more different numbers than fit, equally many rows in order go into a line, with the middle one's number: a distribution function read from it is off by at most half a line.</remarks>
internal static class ReferenceFile
{
    /// <summary>Most lines of one column of numbers (count).</summary>
    internal const int MostLines = 10_000;

    private const int MostLinesOfAll = 900_000;
    private static readonly SearchValues<char> Special = SearchValues.Create(",;\t|\"\r\n");

    /// <summary>The file's text.</summary>
    internal static string Write(TrainingSet set)
    {
        var text = new StringBuilder("column,value,rows\n");
        var most = Math.Min(MostLines, MostLinesOfAll / set.Schema.Columns.Count);
        foreach (var sample in ColumnSample.Of(set.Schema, set.Table, set.Split.Training))
        {
            foreach (var (value, rows) in sample.Ascending is { } numbers ? Lines(numbers, most) : sample.Counts!.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => (one.Key, one.Value)))
                text.Append(CultureInfo.InvariantCulture, $"{Field(sample.Name)},{Field(value)},{rows}\n");
            if (sample.Ascending is not null && sample.Blank > 0)
                text.Append(CultureInfo.InvariantCulture, $"{Field(sample.Name)},,{sample.Blank}\n");
        }

        return text.ToString();
    }

    /// <summary>Whether a table is such a file.</summary>
    internal static bool Is(RawTable table) => table.Columns.Select(column => column.Name).SequenceEqual(["column", "value", "rows"]);

    /// <summary>The samples of a schema's columns.</summary>
    /// <exception cref="UnusableDataException">It is no such file, or lacks a column.</exception>
    internal static IReadOnlyList<ColumnSample> Read(RawTable table, TableSchema schema)
    {
        var tallies = schema.Columns.ToDictionary(column => column.Name, column => new ColumnTally(column), StringComparer.Ordinal);
        var (names, values, rows) = (table.Column("column"), table.Column("value"), table.Column("rows"));
        for (var row = 0; row < table.Rows; row++)
        {
            if (!int.TryParse(rows[row], NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count == 0)
                throw new UnusableDataException(table.Where(row), $"'{rows[row]}' is no count of rows", "Name a reference.csv that train has written, or the rows themselves");
            if (tallies.TryGetValue(names[row], out var tally))
                tally.Add(values[row], count);
        }

        List<ColumnSample> samples = [.. schema.Columns.Select(column => tallies[column.Name].Sample())];
        return samples.Find(sample => sample.Rows == 0) is { } missing
            ? throw new UnusableDataException(table.Path, $"holds nothing of the column '{missing.Name}'", "Name a reference of the same columns")
            : samples;
    }

    private static IEnumerable<(string Value, int Rows)> Lines(double[] ascending, int most)
    {
        var different = ascending.Distinct().Count();
        if (different <= most)
            return ascending.GroupBy(number => number).Select(same => (Text(same.Key), same.Count()));
        return Enumerable.Range(0, most).Select(line => (From: (int)((long)line * ascending.Length / most), To: (int)((line + 1L) * ascending.Length / most)))
            .Select(part => (Text(ascending[(part.From + part.To) / 2]), part.To - part.From));
    }

    private static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static string Field(string text) => text.AsSpan().IndexOfAny(Special) < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
