using Credence.Postings.Reading;
using Credence.Sources;
using Sylvan.Data.Csv;

namespace Credence.Rules.Tables;

/// <summary>
/// The rows of a table as CSV, to be edited in a spreadsheet: a column per input and output (<c>input:ID</c>, <c>output:ID</c>), then id, source, since,
/// until and note. Writing and reading again gives the same rows.
/// </summary>
public static class TableCsv
{
    private const string Guarded = "=+-@\t\r'";

    private static readonly string[] RowColumns = ["id", "source", "since", "until", "note"];

    /// <summary>Writes the rows. A cell that a spreadsheet could take for a formula starts with an apostrophe; the test <c>-</c> is an empty cell, and an output that is no constant starts with an equals sign.</summary>
    public static void Write(RuleTable table, TextWriter writer)
    {
        Line(writer, Header(table));
        foreach (var row in table.Rows)
        {
            Line(writer,
            [
                .. row.Tests.Select(test => test == CellText.Any ? "" : test),
                .. row.Outputs.Select((output, o) => Shown(table.Outputs[o], output)),
                row.Id, row.Source ?? "", Day(row.Since), Day(row.Until), row.Note ?? "",
            ]);
        }
    }

    /// <summary>Reads the rows of a file into a table with the same columns; cells may hold bare words of a closed list, as in YAML.</summary>
    /// <param name="table">The table whose rows are replaced.</param>
    /// <param name="path">The CSV file.</param>
    /// <exception cref="UnusableInputException">The file is damaged, a column is missing or unknown, or a cell is wrong; the message starts with <c>path:line:column</c>, the column counted in fields.</exception>
    public static RuleTable Read(RuleTable table, string path)
    {
        var line = 1;
        try
        {
            return Read(table, path, ref line);
        }
        catch (Exception wrong) when (ReadTrouble.IsContent(wrong))
        {
            throw new UnusableInputException(FormattableString.Invariant($"{path}:{line}:1"), ReadTrouble.Say(wrong), "Save it as CSV with commas and quotes, in UTF-8");
        }
    }

    private static RuleTable Read(RuleTable table, string path, ref int line)
    {
        using var reader = CsvDataReader.Create(path, new CsvDataReaderOptions { HasHeaders = true, Delimiter = ',', MaxBufferSize = ReadingLimits.RecordBytes });
        var header = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToList();
        if (Header(table).Except(header).FirstOrDefault() is { } missing)
            throw new UnusableInputException(path + ":1:1", $"column '{missing}' is missing", "Add it");
        if (header.Except(Header(table)).FirstOrDefault() is { } strange)
            throw new UnusableInputException(FormattableString.Invariant($"{path}:1:{header.IndexOf(strange) + 1}"), $"unknown column '{strange}'", $"Known here: {string.Join(", ", Header(table))}");
        var (rows, ids) = (new List<TableRow>(), new HashSet<string>(StringComparer.Ordinal));
        for (line = 2; reader.Read(); line++)
        {
            if (rows.Count == TableLimits.MostRows)
                throw new UnusableInputException(FormattableString.Invariant($"{path}:{line}:1"), TableLimits.TooMany("rows", TableLimits.MostRows), TableLimits.Next);
            var row = new CsvRow(path, line, header, [.. Enumerable.Range(0, header.Count).Select(i => i < reader.RowFieldCount ? Unguarded(reader.GetString(i)) : "")]);
            rows.Add(row.Read(table));
            if (!ids.Add(rows[^1].Id))
                throw row.Wrong("id", $"id '{rows[^1].Id}' is used twice");
        }

        return table with { Rows = rows };
    }

    /// <summary>The columns, in order.</summary>
    internal static IReadOnlyList<string> Header(RuleTable table) =>
        [.. table.Inputs.Select(column => "input:" + column.Id), .. table.Outputs.Select(column => "output:" + column.Id), .. RowColumns];

    private static string Shown(OutputColumn column, string output) =>
        TableCells.Constant(output) is { } value ? CsvRow.Bare(column, value) ?? output : "=" + output;

    private static string Day(DateOnly? day) => day is { } known ? ValueText.Day(known) : "";

    private static void Line(TextWriter writer, IReadOnlyList<string> fields)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            if (i > 0)
                writer.Write(',');
            var field = fields[i].Length > 0 && Guarded.Contains(fields[i][0], StringComparison.Ordinal) ? "'" + fields[i] : fields[i];
            writer.Write(field.AsSpan().ContainsAny(",\"\r\n") || (field.Length > 0 && (char.IsWhiteSpace(field[0]) || char.IsWhiteSpace(field[^1]))) ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field);
        }

        writer.Write('\n');
    }

    private static string Unguarded(string field) => field.StartsWith('\'') ? field[1..] : field;
}
