using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Credence.Statistics;
using Sylvan.Data.Csv;

namespace Credence.Showcase.Data;

/// <summary>Reads delimited text with a header line, row by row, within limits: UTF-8 with or without a byte order mark; comma, semicolon, tab or bar between fields. Where no comma stands between fields, one in a number is its decimal mark.</summary>
internal static class RawTableReader
{
    private const int BufferCharacters = 64 * 1024;
    private const int LongestRecord = 4 << 20;
    private const int HeaderBytes = 64 * 1024;
    private static readonly char[] Delimiters = [',', ';', '\t', '|'];

    /// <summary>Reads a whole file.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="limits">What is taken in at most.</param>
    /// <param name="known">The model's columns and decimal mark, which the table is read with; null where the table tells its mark itself.</param>
    /// <exception cref="UnusableDataException">It cannot be read, is no table, is too large, or has numbers with another decimal mark.</exception>
    internal static RawTable Read(string path, DataLimits limits, TableSchema? known = null)
    {
        if (Directory.Exists(path))
            throw new UnusableDataException(path, "is a folder, and one table is read", "Name a CSV file in it");
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            return Read(path, file, limits, known);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException && wrong is not DecoderFallbackException)
        {
            throw new UnusableDataException(path, $"cannot be read ({wrong.Message.TrimEnd('.')})", "Name a CSV file that is there and may be read");
        }
    }

    /// <summary>Reads a table from bytes.</summary>
    /// <param name="path">What it is called in messages.</param>
    /// <param name="file">The bytes, from the start.</param>
    /// <param name="limits">What is taken in at most.</param>
    /// <param name="known">The model's columns and decimal mark, which the table is read with; null where the table tells its mark itself.</param>
    /// <exception cref="UnusableDataException">It is no table, is too large, or has numbers with another decimal mark.</exception>
    internal static RawTable Read(string path, Stream file, DataLimits limits, TableSchema? known = null)
    {
        try
        {
            if (file.Length > limits.MostBytes)
                throw TooLarge(path, string.Create(CultureInfo.InvariantCulture, $"the file has {file.Length >> 20:N0} MiB, and at most {limits.MostBytes >> 20:N0} MiB are read"));
            var hash = Convert.ToHexStringLower(SHA256.HashData(file));
            file.Position = 0;
            var delimiter = Delimiter(path, file);
            file.Position = 0;
            using var text = new StreamReader(file, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true, BufferCharacters, leaveOpen: true);
            using var rows = CsvDataReader.Create(text, new CsvDataReaderOptions
            {
                HasHeaders = false,
                Delimiter = delimiter,
                Comment = '\0',
                CsvStyle = CsvStyle.Standard,
                BufferSize = BufferCharacters,
                MaxBufferSize = LongestRecord,
            });
            var table = new RawTable(path, hash, Columns(path, rows, limits));
            if (known is not null)
                return DecimalCommas.As(table, known, delimiter != ',');
            return delimiter == ',' ? table : DecimalCommas.Told(table);
        }
        catch (DecoderFallbackException)
        {
            throw new UnusableDataException(path, "is not UTF-8 text", "Save it as CSV in UTF-8");
        }
    }

    private static char Delimiter(string path, Stream file)
    {
        var start = new byte[HeaderBytes];
        var length = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        var bytes = start.AsSpan(0, length);
        if (bytes.Contains((byte)0))
            throw new UnusableDataException(path, "is not text", "Name a CSV file, not packed and no workbook");
        var line = bytes.IndexOf((byte)'\n');
        var header = line < 0 ? bytes : bytes[..line];
        var most = Delimiters[0];
        foreach (var mark in Delimiters)
            most = header.Count((byte)mark) > header.Count((byte)most) ? mark : most;
        return most;
    }

    private static RawColumn[] Columns(string path, CsvDataReader rows, DataLimits limits)
    {
        // the reader stands before the first line, which the names are taken from by ourselves: it would rename doubled ones
        if (!Next(path, rows, 1) || (rows.RowFieldCount == 1 && rows.GetFieldSpan(0).IsWhiteSpace()))
            throw new UnusableDataException(path, "is empty", "Its first row must name the columns");
        var columns = Names(path, rows, limits);
        for (var row = 2; Next(path, rows, row); row++)
        {
            if (rows.RowFieldCount == 1 && columns.Length > 1 && rows.GetFieldSpan(0).IsWhiteSpace())
                continue;
            if (rows.RowFieldCount != columns.Length)
                throw new UnusableDataException(string.Create(CultureInfo.InvariantCulture, $"{path}:row {row}"), string.Create(CultureInfo.InvariantCulture, $"has {CountedNoun.Of(rows.RowFieldCount, "field")}, and the header names {CountedNoun.Of(columns.Length, "column")}"), "Mend that row; a field that holds the delimiter must stand in double quotes");
            if (columns[0].Rows == limits.MostRows)
                throw TooLarge(path, string.Create(CultureInfo.InvariantCulture, $"there are more than {limits.MostRows:N0} rows"));
            for (var column = 0; column < columns.Length; column++)
                columns[column].Add(rows.GetFieldSpan(column));
        }

        return columns;
    }

    private static RawColumn[] Names(string path, CsvDataReader rows, DataLimits limits)
    {
        if (rows.RowFieldCount > limits.MostColumns)
            throw TooLarge(path, string.Create(CultureInfo.InvariantCulture, $"the header names {rows.RowFieldCount:N0} columns, and at most {limits.MostColumns:N0} are read"));
        string[] names = [.. Enumerable.Range(0, rows.RowFieldCount).Select(index => rows.GetFieldSpan(index).Trim().ToString())];
        var where = $"{path}:row 1";
        if (Array.IndexOf(names, "") is >= 0 and var nameless)
            throw new UnusableDataException(where, string.Create(CultureInfo.InvariantCulture, $"column {nameless + 1} has no name"), "Give every column a name of its own");
        if (names.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } doubled)
        {
            var places = string.Join(" and ", names.Select((name, index) => (name, index)).Where(one => one.name == doubled.Key).Select(one => (one.index + 1).ToString(CultureInfo.InvariantCulture)));
            throw new UnusableDataException(where, $"the columns {places} are both named '{doubled.Key}'", "Give every column a name of its own");
        }

        return [.. names.Select(name => new RawColumn(name))];
    }

    private static bool Next(string path, CsvDataReader rows, int row)
    {
        try
        {
            return rows.Read();
        }
        catch (Exception wrong) when (wrong is CsvFormatException or CsvRecordTooLargeException)
        {
            throw new UnusableDataException(string.Create(CultureInfo.InvariantCulture, $"{path}:row {row}"), "cannot be read as a row of a table", "Look for a double quote there that is not closed, or not doubled inside a quoted field");
        }
    }

    private static UnusableDataException TooLarge(string path, string what) =>
        new(path, what, "Train on a sample of its rows drawn at random, which changes little beyond a hundred thousand");
}
