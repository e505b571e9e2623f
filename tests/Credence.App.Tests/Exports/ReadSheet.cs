using System.Globalization;
using System.Text.Json;
using DuckDB.NET.Data;
using Sylvan.Data.Csv;

namespace Credence.App.Tests.Exports;

/// <summary>Tables for programs, read back by programs of others: each cell as text, null where it is empty.</summary>
internal static class ReadSheet
{
    internal static (IReadOnlyList<string> Names, IReadOnlyList<IReadOnlyList<string?>> Rows) Csv(string text)
    {
        using var csv = CsvDataReader.Create(new StringReader(text), new CsvDataReaderOptions { Delimiter = ',', BufferSize = 1 << 20 });
        var names = Enumerable.Range(0, csv.FieldCount).Select(csv.GetName).ToList();
        var rows = new List<IReadOnlyList<string?>>();
        while (csv.Read())
        {
            if (csv.RowFieldCount != names.Count)
                throw new InvalidDataException($"Row {rows.Count + 1} has {csv.RowFieldCount} fields, not {names.Count}.");
            rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(place => csv.GetString(place) is { Length: > 0 } cell ? cell : null)]);
        }

        return (names, rows);
    }

    internal static (IReadOnlyList<string> Names, IReadOnlyList<IReadOnlyList<string?>> Rows) Parquet(string path)
    {
        using var database = new DuckDBConnection("DataSource=:memory:");
        database.Open();
        using var command = database.CreateCommand();
        command.CommandText = $"SELECT * FROM read_parquet('{path}')";
        using var reader = command.ExecuteReader();
        var names = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToList();
        var rows = new List<IReadOnlyList<string?>>();
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(place => reader.IsDBNull(place) ? null : Cell(reader.GetValue(place)))]);
        return (names, rows);
    }

    internal static (IReadOnlyList<string> Names, IReadOnlyList<IReadOnlyList<string?>> Rows) Json(JsonElement document)
    {
        var rows = document.GetProperty("rows").EnumerateArray().ToList();
        return ([.. rows[0].EnumerateObject().Select(field => field.Name)], [.. rows.Select(row => (IReadOnlyList<string?>)[.. row.EnumerateObject().Select(field => Cell(field.Value))])]);
    }

    private static string Cell(object value) => value switch
    {
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool yes => yes ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static string? Cell(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Number => value.TryGetInt64(out var whole) ? whole.ToString(CultureInfo.InvariantCulture) : value.GetDouble().ToString(CultureInfo.InvariantCulture),
        _ => value.GetString() is { Length: > 0 } text ? text : null,
    };
}
