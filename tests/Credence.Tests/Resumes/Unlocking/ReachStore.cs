using System.Globalization;
using Credence.Postings.Storing;
using DuckDB.NET.Data;

namespace Credence.Tests.Resumes.Unlocking;

/// <summary>Parquet parts of a store in a folder of their own, which SQL can count again.</summary>
internal sealed class ReachStore : IDisposable
{
    private const int RowsPerPart = 100;
    private const int Apart = 1000;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("credence-reach-");
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    internal ReachStore(IReadOnlyList<ReachRow> rows)
    {
        _connection.Open();
        var parts = rows.Select((row, doc) => (row, doc)).Chunk(RowsPerPart).Select(Write).ToList();
        Contents = new StoreContents(_folder.FullName, [.. parts.Select(part => part.Postings)], [.. parts.Select(part => part.Mentions)], rows.Count, [.. parts.Select(_ => (string?)null)]);
        Run($"CREATE TABLE p AS SELECT * FROM read_parquet('{_folder.FullName}/postings-*.parquet'); CREATE TABLE m AS SELECT * FROM read_parquet('{_folder.FullName}/mentions-*.parquet')");
    }

    internal StoreContents Contents { get; }

    /// <summary>Numbers of the postings a query selects.</summary>
    internal HashSet<long> Documents(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var documents = new HashSet<long>();
        while (reader.Read())
            documents.Add(reader.GetInt64(0));
        return documents;
    }

    public void Dispose()
    {
        _connection.Dispose();
        _folder.Delete(recursive: true);
    }

    private (string Postings, string Mentions) Write((ReachRow Row, int Doc)[] chunk, int number)
    {
        Run($"CREATE OR REPLACE TABLE postings ({StoreSchema.Postings}); CREATE OR REPLACE TABLE mentions ({StoreSchema.Mentions})");
        foreach (var (row, doc) in chunk)
        {
            Run(
                "INSERT INTO postings (doc, text_hash, source, format, employer, employer_key, country, remote, language, role, years_low, degree, degree_or_equivalent, skills, text)"
                + string.Create(CultureInfo.InvariantCulture, $" VALUES ({doc}, 'h{doc}', 'test', 'json', $1, $1, $2, $3, 'en', 'ai', $4, $5, $6, [{string.Join(", ", row.Skills.Select(skill => $"'{skill}'"))}], $7)"),
                row.Employer, row.Country, row.Remote, row.Years, row.Degree is { } degree ? KebabName.Of(degree) : null, row.OrEquivalent, row.Text);
            for (var ask = 0; ask < row.Asks.Count; ask++)
                Run(string.Create(CultureInfo.InvariantCulture, $"INSERT INTO mentions VALUES ({doc}, {ask * Apart}, {ask * Apart + 5}, 'named', $1, $2, {ask * Apart}, {ask * Apart + 9})"), row.Asks[ask].Id, KebabName.Of(row.Asks[ask].Strength));
        }

        return (Copy("postings", number), Copy("mentions", number));
    }

    private string Copy(string table, int number)
    {
        var path = Path.Combine(_folder.FullName, $"{table}-{number:D6}.parquet");
        Run($"COPY {table} TO '{path}' (FORMAT PARQUET)");
        return path;
    }

    private void Run(string sql, params object?[] values)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var value in values)
            command.Parameters.Add(new DuckDBParameter(value ?? DBNull.Value));
        command.ExecuteNonQuery();
    }
}
