using DuckDB.NET.Data;

namespace Credence.Postings.Storing;

/// <summary>
/// Writes a batch of postings as a pair of Parquet files: to temporary names, synced, renamed. DuckDB runs in memory on one thread, so that
/// the same batch gives the same bytes.
/// </summary>
internal sealed class PartWriter : IDisposable
{
    private const string Settings = "SET threads = 1; SET memory_limit = '512MB'; SET temp_directory = '';";

    private readonly string _folder;
    private readonly DuckDBConnection _memory = new("DataSource=:memory:");

    internal PartWriter(string folder)
    {
        _folder = folder;
        _memory.Open();
        Run(Settings);
    }

    /// <inheritdoc/>
    public void Dispose() => _memory.Dispose();

    /// <summary>Writes and renames both files; they count only when the manifest names them.</summary>
    internal Part Write(int number, IReadOnlyList<StoredPosting> batch, string vocabulary)
    {
        Run($"CREATE OR REPLACE TABLE postings ({StoreSchema.Postings}); CREATE OR REPLACE TABLE mentions ({StoreSchema.Mentions});");
        PartRows.Append(_memory, batch);
        var part = new Part(number, Copy(Part.PostingsTable, number, batch.Count), Copy(Part.MentionsTable, number, batch.Sum(posting => posting.Findings.Mentions.Count)), vocabulary);
        Run("DROP TABLE postings; DROP TABLE mentions;");
        foreach (var file in (PartFile[])[part.Postings, part.Mentions])
            File.Move(InFolder(file.Name) + Part.TemporaryEnding, InFolder(file.Name), overwrite: true);
        Durable.FlushFolder(_folder);
        return part;
    }

    private PartFile Copy(string table, int number, long rows)
    {
        var name = Part.FileName(table, number);
        var temporary = InFolder(name) + Part.TemporaryEnding;
        Run($"COPY {table} TO '{temporary.Replace("'", "''", StringComparison.Ordinal)}' (FORMAT PARQUET, COMPRESSION ZSTD);");
        Durable.FlushFile(temporary);
        return new PartFile(name, Durable.Sha256(temporary), rows, new FileInfo(temporary).Length);
    }

    private string InFolder(string name) => Path.Combine(_folder, name);

    private void Run(string sql)
    {
        using var command = _memory.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
