using System.Globalization;
using System.Text;
using Credence.Postings.Reading;
using Credence.Sources;
using Sylvan.Data.Csv;

namespace Credence.Pay.Tables;

/// <summary>CSV and its kin, row by row, with a header line; UTF-8.</summary>
internal sealed class DelimitedRows : ITable
{
    private const int BufferCharacters = 256 * 1024;
    private static readonly char[] Delimiters = [',', '\t', ';', '|'];
    private readonly PeekStream _content;
    private readonly CsvDataReader _rows;
    private IReadOnlyList<int> _chosen = [];
    private long _row = 1;

    private DelimitedRows(string path, PeekStream content, CsvDataReader rows)
    {
        (Path, _content, _rows) = (path, content, rows);
        Names = [.. Enumerable.Range(0, rows.FieldCount).Select(rows.GetName)];
    }

    /// <inheritdoc/>
    public string Path { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Names { get; }

    /// <inheritdoc/>
    public long Ragged { get; private set; }

    /// <inheritdoc/>
    public string Where => string.Create(CultureInfo.InvariantCulture, $"row {_row}");

    /// <summary>Opens delimited text at its header line.</summary>
    public static DelimitedRows Open(string path, PeekStream content)
    {
        var start = content.Peek(ReadingLimits.HeaderBytes);
        if (start.Contains((byte)0))
            throw new InvalidDataException("it is not text");
        var line = start.IndexOf((byte)'\n');
        if (line < 0 && start.Length == ReadingLimits.HeaderBytes)
            throw new InvalidDataException("its first line is longer than a header can be");
        var header = Encoding.UTF8.GetString(line < 0 ? start : start[..line]);
        if (string.IsNullOrWhiteSpace(header.TrimStart('\uFEFF')))
            throw new InvalidDataException("it has no header line");
        var rows = CsvDataReader.Create(new StreamReader(content, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, BufferCharacters), new CsvDataReaderOptions
        {
            Delimiter = Delimiters.MaxBy(mark => header.AsSpan().Count(mark)),
            Comment = '\0',
            CsvStyle = CsvStyle.Lax,
            BufferSize = BufferCharacters,
            MaxBufferSize = ReadingLimits.RecordBytes,
            HeaderComparer = StringComparer.Ordinal,
        });
        return new DelimitedRows(path, content, rows);
    }

    /// <inheritdoc/>
    public void Choose(IReadOnlyList<int> columns) => _chosen = [.. columns];

    /// <inheritdoc/>
    public bool Read()
    {
        try
        {
            while (_rows.Read())
            {
                _row++;
                if (_rows.RowFieldCount == Names.Count)
                    return true;
                if (_rows.RowFieldCount > 1 || !_rows.GetFieldSpan(0).IsEmpty)
                    Ragged++;
            }
        }
        catch (Exception wrong) when (ReadTrouble.IsContent(wrong) || wrong is CsvFormatException or CsvRecordTooLargeException)
        {
            throw new UnusableInputException($"{Path}:{Where}", "the rest cannot be read as a table", "Check the file there; a quote may be missing");
        }

        if (_content.Damage is { } damage)
            throw new UnusableInputException($"{Path}:{Where}", $"the packed file is damaged: {damage.Message.TrimEnd('.')}", "Fetch or pack it again; nothing is worked out of a part");
        return false;
    }

    /// <inheritdoc/>
    public ReadOnlySpan<char> Field(int chosen) => _rows.GetFieldSpan(_chosen[chosen]);

    /// <inheritdoc/>
    public void Dispose()
    {
        _rows.Dispose();
        _content.Dispose();
    }
}
