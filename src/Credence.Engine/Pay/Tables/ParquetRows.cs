using System.Globalization;
using Credence.Sources;
using DuckDB.NET.Data;

namespace Credence.Pay.Tables;

/// <summary>A Parquet file, row by row through DuckDB, every value as text.</summary>
internal sealed class ParquetRows : ITable
{
    private const string Settings = "SET threads=1; SET memory_limit='256MB'; SET temp_directory=''; SET autoinstall_known_extensions=false; SET autoload_known_extensions=false; SET preserve_insertion_order=true;";
    private readonly DuckDBConnection _duck = new("DataSource=:memory:");
    private readonly string _from;
    private DuckDBCommand? _query;
    private DuckDBDataReader? _rows;
    private long _row;

    /// <summary>Opens a file and reads its columns' names.</summary>
    public ParquetRows(string path)
    {
        Path = path;
        _from = $"read_parquet('{Literal(System.IO.Path.GetFullPath(path))}')";
        try
        {
            _duck.Open();
            Run(Settings);
            using var look = _duck.CreateCommand();
            look.CommandText = $"SELECT * FROM {_from} LIMIT 0";
            using var columns = look.ExecuteReader();
            Names = [.. Enumerable.Range(0, columns.FieldCount).Select(columns.GetName)];
        }
        catch (DuckDBException wrong)
        {
            _duck.Dispose();
            throw Unreadable(wrong);
        }
    }

    /// <inheritdoc/>
    public string Path { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Names { get; }

    /// <inheritdoc/>
    public long Ragged => 0;

    /// <inheritdoc/>
    public string Where => string.Create(CultureInfo.InvariantCulture, $"row {_row}");

    /// <inheritdoc/>
    public void Choose(IReadOnlyList<int> columns)
    {
        _query = _duck.CreateCommand();
        _query.CommandText = $"SELECT {string.Join(", ", columns.Select(column => $"CAST(\"{Names[column].Replace("\"", "\"\"", StringComparison.Ordinal)}\" AS VARCHAR)"))} FROM {_from}";
        _query.UseStreamingMode = true;
        try
        {
            _rows = _query.ExecuteReader();
        }
        catch (DuckDBException wrong)
        {
            throw Unreadable(wrong);
        }
    }

    /// <inheritdoc/>
    public bool Read()
    {
        try
        {
            _row++;
            return _rows!.Read();
        }
        catch (DuckDBException wrong)
        {
            throw Unreadable(wrong);
        }
    }

    /// <inheritdoc/>
    public ReadOnlySpan<char> Field(int chosen) => _rows!.IsDBNull(chosen) ? [] : _rows.GetString(chosen);

    /// <inheritdoc/>
    public void Dispose()
    {
        _rows?.Dispose();
        _query?.Dispose();
        _duck.Dispose();
    }

    private UnusableInputException Unreadable(DuckDBException wrong) =>
        new(Path, $"the Parquet file cannot be read: {wrong.Message.Split('\n')[0].TrimEnd('.')}", "Check that it is whole");

    private void Run(string statement)
    {
        using var command = _duck.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    /// <summary>DuckDB reads * ? [ in a path as patterns; in brackets they stand for themselves.</summary>
    private static string Literal(string path) =>
        string.Concat(path.Select(c => c is '*' or '?' or '[' ? $"[{c}]" : c.ToString())).Replace("'", "''", StringComparison.Ordinal);
}
