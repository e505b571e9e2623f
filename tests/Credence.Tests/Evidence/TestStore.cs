using Credence.Evidence;
using Credence.Postings.Storing;
using DuckDB.NET.Data;

namespace Credence.Tests.Evidence;

/// <summary>Real Parquet parts with the columns of a store, in a folder of their own.</summary>
internal sealed class TestStore : IDisposable
{
    private const int PostingsPerPart = 50;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("credence-evidence-o'brien-");

    internal TestStore(params IReadOnlyList<TestPosting> postings)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        var parts = postings.Select((posting, doc) => (posting, doc)).Chunk(PostingsPerPart).Select((chunk, number) => Write(connection, chunk, number)).ToList();
        Contents = new StoreContents(_folder.FullName, [.. parts.Select(part => part.Postings)], [.. parts.Select(part => part.Mentions)], postings.Count, [.. parts.Select(_ => (string?)null)]);
    }

    internal StoreContents Contents { get; }

    internal string Folder => _folder.FullName;

    internal EvidenceTable Count(EvidenceRequest request, SoughtRows? sought = null, IReadOnlyList<ExtractionError>? errors = null, DateOnly? asOf = null)
    {
        using var query = new EvidenceQuery(Contents, sought ?? Sought.None, errors ?? [], asOf ?? new DateOnly(2026, 11, 23), 1);
        return query.Run(request, CancellationToken.None);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private (string Postings, string Mentions) Write(DuckDBConnection connection, (TestPosting Posting, int Doc)[] chunk, int number)
    {
        Run(connection, $"CREATE OR REPLACE TABLE postings ({StoreSchema.Postings}); CREATE OR REPLACE TABLE mentions ({StoreSchema.Mentions})");
        foreach (var (posting, doc) in chunk)
        {
            Run(connection,
                "INSERT INTO postings (doc, text_hash, source, format, employer, employer_key, employer_size, industry, country, remote, posted_on, language, role, seniority, pay_low, pay_high, pay_currency, pay_period, pay_by, text)"
                + $" VALUES ({doc}, 'h{doc}', $1, 'json', $2, lower($2), $3, $4, $5, $6, $7, 'en', $8, $9, $10, $11, $12, $13, $14, 'A text that no count may carry.')",
                posting.Source, posting.Employer, posting.EmployerSize, posting.Industry, posting.Country, posting.Remote, posting.PostedOn, posting.Role, posting.Seniority,
                posting.Pay?.Low, posting.Pay?.High, posting.Pay?.Currency, posting.Pay is { } pay ? KebabName.Of(pay.Period) : null, posting.Pay is { } stated ? KebabName.Of(stated.By) : null);
            foreach (var mention in posting.Mentions)
                Run(connection, $"INSERT INTO mentions VALUES ({doc}, 0, 5, $1, $2, $3, 0, 5)", mention.Kind, mention.Certification, mention.Strength);
        }

        return (Copy(connection, "postings", number), Copy(connection, "mentions", number));
    }

    private string Copy(DuckDBConnection connection, string table, int number)
    {
        var path = Path.Combine(Folder, $"{table}-{number:D6}.parquet");
        Run(connection, $"COPY {table} TO '{path.Replace("'", "''", StringComparison.Ordinal)}' (FORMAT PARQUET)");
        return path;
    }

    private static void Run(DuckDBConnection connection, string sql, params object?[] values)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var value in values)
            command.Parameters.Add(new DuckDBParameter(value ?? DBNull.Value));
        command.ExecuteNonQuery();
    }
}
