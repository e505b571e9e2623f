using System.Globalization;
using Credence.Sources;
using DuckDB.NET.Data;

namespace Credence.Pay.Tables;

/// <summary>Rows that DuckDB reads, one after the other, every value as text: a Parquet file, or a table it holds.</summary>
internal sealed class DuckRows : ITable
{
    private const string Settings = "SET threads=1; SET memory_limit='256MB'; SET temp_directory=''; SET autoinstall_known_extensions=false; SET autoload_known_extensions=false; SET preserve_insertion_order=true;";
    private readonly DuckDBConnection _duck;
    private readonly string _from;
    private readonly bool _ownsConnection;
    private DuckDBCommand? _query;
    private DuckDBDataReader? _rows;
    private long _row;

    private DuckRows(string path, DuckDBConnection duck, string from, bool ownsConnection)
    {
        (Path, _duck, _from, _ownsConnection) = (path, duck, from, ownsConnection);
        using var look = duck.CreateCommand();
        look.CommandText = $"SELECT * FROM {from} LIMIT 0";
        using var columns = look.ExecuteReader();
        Names = [.. Enumerable.Range(0, columns.FieldCount).Select(columns.GetName)];
    }

    /// <inheritdoc/>
    public string Path { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Names { get; }

    /// <inheritdoc/>
    public long Ragged => 0;

    /// <inheritdoc/>
    public string Where => string.Create(CultureInfo.InvariantCulture, $"row {_row}");

    /// <summary>Opens a Parquet file.</summary>
    public static DuckRows Parquet(string path)
    {
        var duck = new DuckDBConnection("DataSource=:memory:");
        try
        {
            duck.Open();
            using var settings = duck.CreateCommand();
            settings.CommandText = Settings;
            settings.ExecuteNonQuery();
            return new DuckRows(path, duck, $"read_parquet('{Literal(System.IO.Path.GetFullPath(path))}')", ownsConnection: true);
        }
        catch (DuckDBException wrong)
        {
            duck.Dispose();
            throw Unreadable(path, wrong);
        }
    }

    /// <summary>Rows of a table of an open connection, which stays open.</summary>
    public static DuckRows Table(string path, DuckDBConnection duck, string table) => new(path, duck, table, ownsConnection: false);

    /// <inheritdoc/>
    public void Choose(IReadOnlyList<int> columns)
    {
        _query = _duck.CreateCommand();
        _query.CommandText = $"SELECT {string.Join(", ", columns.Select(column => $"CAST(\"{Names[column].Replace("\"", "\"\"", StringComparison.Ordinal)}\" AS VARCHAR)").DefaultIfEmpty("1"))} FROM {_from}";
        _query.UseStreamingMode = true;
        try
        {
            _rows = _query.ExecuteReader();
        }
        catch (DuckDBException wrong)
        {
            throw Unreadable(Path, wrong);
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
            throw Unreadable(Path, wrong);
        }
    }

    /// <inheritdoc/>
    public ReadOnlySpan<char> Field(int chosen) => _rows!.IsDBNull(chosen) ? [] : _rows.GetString(chosen);

    /// <inheritdoc/>
    public void Dispose()
    {
        _rows?.Dispose();
        _query?.Dispose();
        if (_ownsConnection)
            _duck.Dispose();
    }

    private static UnusableInputException Unreadable(string path, DuckDBException wrong) =>
        new(path, $"the Parquet file cannot be read: {wrong.Message.Split('\n')[0].TrimEnd('.')}", "Check that it is whole");

    /// <summary>DuckDB reads * ? [ in a path as patterns; in brackets they stand for themselves.</summary>
    private static string Literal(string path) =>
        string.Concat(path.Select(c => c is '*' or '?' or '[' ? $"[{c}]" : c.ToString())).Replace("'", "''", StringComparison.Ordinal);
}
