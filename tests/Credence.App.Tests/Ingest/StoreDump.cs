using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;

namespace Credence.App.Tests.Ingest;

/// <summary>Everything a store holds: checksums of its parts and every row of its manifest.</summary>
internal static class StoreDump
{
    internal static IReadOnlyList<string> Of(string store)
    {
        var lines = Directory.GetFiles(store).Select(Path.GetFileName).Where(name => !name!.StartsWith("manifest.sqlite", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(name => $"{name} {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(store, name!))))}").ToList();
        using var connection = new SqliteConnection($"Data Source={Path.Combine(store, "manifest.sqlite")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        foreach (var table in (string[])["parts", "sources", "records", "tallies", "vocabularies"])
            lines.AddRange(Rows(connection, table));
        return lines;
    }

    private static IEnumerable<string> Rows(SqliteConnection connection, string table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM {table} ORDER BY 1, 2";
        using var rows = command.ExecuteReader();
        while (rows.Read())
            yield return table + " " + string.Join('|', Enumerable.Range(0, rows.FieldCount).Select(column => rows.GetValue(column) is byte[] bytes ? Convert.ToHexStringLower(bytes) : Convert.ToString(rows.GetValue(column), CultureInfo.InvariantCulture)));
    }
}
