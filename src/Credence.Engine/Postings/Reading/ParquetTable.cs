using System.Globalization;
using DuckDB.NET.Data;

namespace Credence.Postings.Reading;

/// <summary>A Parquet file, read through DuckDB row by row; columns are recognized as those of a CSV.</summary>
internal static class ParquetTable
{
    private const string Settings = "SET threads=1; SET memory_limit='512MB'; SET temp_directory=''; SET autoinstall_known_extensions=false; SET autoload_known_extensions=false; SET preserve_insertion_order=true;";

    /// <summary>Every row's outcome; a file without columns of postings is one rejection.</summary>
    public static IEnumerable<ReadOutcome> Read(PostingInput input, ColumnMap? map)
    {
        using var duck = new DuckDBConnection("DataSource=:memory:");
        duck.Open();
        using var settings = duck.CreateCommand();
        settings.CommandText = Settings;
        settings.ExecuteNonQuery();
        using var query = duck.CreateCommand();
        query.CommandText = "SELECT * FROM read_parquet($path)";
        query.Parameters.Add(new DuckDBParameter("path", WithoutPatterns(Path.GetFullPath(input.Path))));
        query.UseStreamingMode = true;
        using var rows = query.ExecuteReader();
        var columns = new TableColumns([.. Enumerable.Range(0, rows.FieldCount).Select(rows.GetName)], map, input);
        if (!columns.HoldPostings)
        {
            yield return new ReadOutcome.Rejected(RejectReason.NotAPosting, input.Path, columns.Refusal);
            yield break;
        }

        var number = 0L;
        while (rows.Read())
        {
            number++;
            yield return columns.Read(index => Text(rows, index), input.Source, "parquet", $"{input.Path}:row {number}");
        }
    }

    private static string? Text(DuckDBDataReader rows, int index) => rows.IsDBNull(index) ? null : rows.GetValue(index) switch
    {
        string text => text,
        DateTime time => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        System.Collections.IEnumerable list => JsonText.Join(list.Cast<object?>().Select(item => Convert.ToString(item, CultureInfo.InvariantCulture)), "; "),
        var other => Convert.ToString(other, CultureInfo.InvariantCulture),
    };

    /// <summary>DuckDB reads * ? [ in a path as patterns; in brackets they stand for themselves.</summary>
    private static string WithoutPatterns(string path) => string.Concat(path.Select(c => c is '*' or '?' or '[' ? $"[{c}]" : c.ToString()));
}
