using System.Text;
using Sylvan.Data.Csv;

namespace Credence.Postings.Reading;

/// <summary>CSV, TSV and their kin with a header line; quoted line breaks, loose quotes and rows of another length are taken as they come.</summary>
internal static class DelimitedTable
{
    private static readonly char[] Delimiters = ['\t', ',', ';', '|'];

    /// <summary>Every row's outcome; a text whose first line is no header of postings is one rejection.</summary>
    public static IEnumerable<ReadOutcome> Read(PeekStream content, Encoding encoding, PostingInput input, ColumnMap? map)
    {
        var start = content.Peek(ReadingLimits.HeaderBytes);
        var text = encoding.GetString(start).TrimStart('\uFEFF');
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        if (end < 0 && start.Length == ReadingLimits.HeaderBytes)
            return [new ReadOutcome.Rejected(RejectReason.Unreadable, input.Path, $"its first line is longer than {ReadingLimits.HeaderBytes >> 20} MiB, so it is neither a table nor any other known format")];
        var header = end < 0 ? text : text[..end];
        var delimiter = Delimiters.MaxBy(mark => header.AsSpan().Count(mark));
        if (header.AsSpan().Count(delimiter) >= ReadingLimits.Columns)
            return [new ReadOutcome.Rejected(RejectReason.Unreadable, input.Path, $"its first line has more than {ReadingLimits.Columns} columns")];
        var columns = new TableColumns(Names(header, delimiter), map, input);
        return columns.HoldPostings
            ? Rows(content, encoding, delimiter, columns, input)
            : [new ReadOutcome.Rejected(RejectReason.NotAPosting, input.Path, columns.Refusal)];
    }

    private static IEnumerable<ReadOutcome> Rows(PeekStream content, Encoding encoding, char delimiter, TableColumns columns, PostingInput input)
    {
        using var text = new StreamReader(content, encoding, detectEncodingFromByteOrderMarks: true);
        using var rows = CsvDataReader.Create(text, Options(delimiter));
        var number = 1L;
        var found = false;
        while (rows.Read())
        {
            number++;
            if (rows.RowFieldCount == 1 && rows.GetFieldSpan(0).IsEmpty)
                continue;
            found = true;
            yield return columns.Read(index => index < rows.RowFieldCount ? rows.GetString(index) : null, input.Source, Name(delimiter), $"{input.Path}:row {number}");
        }

        if (!found)
            yield return new ReadOutcome.Rejected(RejectReason.NotAPosting, input.Path, "a table without rows");
    }

    private static string Name(char delimiter) => delimiter == '\t' ? "tsv" : "csv";

    private static string[] Names(string header, char delimiter)
    {
        using var row = CsvDataReader.Create(new StringReader(header.TrimEnd('\r', '\n')), Options(delimiter, hasHeaders: false));
        if (!row.Read())
            return [];
        return [.. Enumerable.Range(0, row.RowFieldCount).Select(row.GetString)];
    }

    private static CsvDataReaderOptions Options(char delimiter) => Options(delimiter, hasHeaders: true);

    private static CsvDataReaderOptions Options(char delimiter, bool hasHeaders) => new()
    {
        Delimiter = delimiter,
        HasHeaders = hasHeaders,
        Comment = '\0',
        CsvStyle = CsvStyle.Lax,
        MaxBufferSize = ReadingLimits.RecordBytes,
        HeaderComparer = StringComparer.Ordinal,
    };
}
