using System.Globalization;
using Credence.Sources;
using Microsoft.Data.Sqlite;

namespace Credence.Postings.Storing;

/// <summary>The SQLite database of a store: which files count, and how many records they hold. What it does not name does not exist.</summary>
internal sealed class Manifest : IDisposable
{
    internal const string FileName = "manifest.sqlite";

    private const string NotAStore = "is not a Credence store";
    private const string NameAnother = "Name a store made by 'credence ingest' with --store, or a new folder";
    private const int NotADatabase = 26;
    private const int Corrupt = 11;

    private readonly SqliteConnection _connection;
    private readonly string _folder;

    private Manifest(string folder, SqliteConnection connection)
    {
        _folder = folder;
        _connection = connection;
    }

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    /// <summary>Opens the manifest for writing; makes an empty one where none is.</summary>
    internal static Manifest OpenForWriting(string folder) => Open(folder, SqliteOpenMode.ReadWriteCreate, manifest =>
    {
        var isNew = manifest.Number("SELECT count(*) FROM sqlite_schema") == 0;
        if (!isNew)
            manifest.RefuseOthers();
        manifest.Run(ManifestSchema.Settings);
        if (isNew)
            manifest.Run(ManifestSchema.Tables);
        manifest.Run(ManifestSchema.LaterTables);
    });

    /// <summary>Opens an existing manifest for reading.</summary>
    internal static Manifest OpenForReading(string folder)
    {
        if (!File.Exists(Path.Combine(folder, FileName)))
            throw new UnusableInputException(folder, Directory.Exists(folder) ? NotAStore : "there is no such store", "Make one with 'credence ingest PATH --store DIR'");
        return Open(folder, SqliteOpenMode.ReadOnly, manifest => manifest.RefuseOthers());
    }

    /// <summary>Runs statements that give nothing back.</summary>
    internal void Run(string sql)
    {
        using var command = Command(sql);
        command.ExecuteNonQuery();
    }

    /// <summary>A single number.</summary>
    internal long Number(string sql)
    {
        using var command = Command(sql);
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    /// <summary>A statement to be run many times.</summary>
    internal SqliteCommand Command(string sql)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    /// <summary>The committed parts, by number.</summary>
    internal IReadOnlyList<Part> Parts()
    {
        var vocabularies = Vocabularies();
        using var command = Command("SELECT part, postings_file, postings_sha256, postings_rows, postings_bytes, mentions_file, mentions_sha256, mentions_rows, mentions_bytes FROM parts ORDER BY part");
        using var rows = command.ExecuteReader();
        var parts = new List<Part>();
        while (rows.Read())
            parts.Add(new Part(rows.GetInt32(0), PartFileAt(rows, 1), PartFileAt(rows, 5), vocabularies.GetValueOrDefault(rows.GetInt64(0))));
        return parts;
    }

    /// <summary>The committed files of records, by number.</summary>
    internal IReadOnlyList<RecordsFile> Records()
    {
        using var command = Command("SELECT file, documents, name, sha256, records, bytes FROM records ORDER BY file");
        using var rows = command.ExecuteReader();
        var files = new List<RecordsFile>();
        while (rows.Read())
            files.Add(new RecordsFile(rows.GetInt32(0), PartFileAt(rows, 2), rows.GetInt64(1)));
        return files;
    }

    /// <summary>The sources with their numbers.</summary>
    internal Dictionary<string, uint> Sources()
    {
        var numbers = new Dictionary<string, uint>(StringComparer.Ordinal);
        using var command = Command("SELECT name, source FROM sources");
        using var rows = command.ExecuteReader();
        while (rows.Read())
            numbers.Add(rows.GetString(0), (uint)rows.GetInt64(1));
        return numbers;
    }

    /// <summary>Names what was written, all or nothing; it counts from then on.</summary>
    /// <param name="part">The next part, or null.</param>
    /// <param name="records">The next file of records, and how many these are.</param>
    internal void Commit(Part? part, SealedRecords records)
    {
        Run("BEGIN IMMEDIATE");
        if (part is not null)
            Add(part);
        var (number, file, documents) = records.File;
        Insert("INSERT INTO records VALUES ($0, $1, $2, $3, $4, $5)", number, file.Name, file.Sha256, file.Rows, file.Bytes, documents);
        foreach (var (source, name) in records.Sources)
            Insert("INSERT INTO sources VALUES ($0, $1)", source, name);
        foreach (var ((source, novelty), count) in records.Records)
            Insert("INSERT INTO tallies VALUES ($0, $1, $2) ON CONFLICT DO UPDATE SET records = records + excluded.records", source, (int)novelty, count);
        Run("COMMIT");
    }

    private void Add(Part part)
    {
        var (postings, mentions) = (part.Postings, part.Mentions);
        Insert(
            "INSERT INTO parts VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8)",
            part.Number, postings.Name, postings.Sha256, postings.Rows, postings.Bytes, mentions.Name, mentions.Sha256, mentions.Rows, mentions.Bytes);
        Insert("INSERT INTO vocabularies VALUES ($0, $1)", part.Number, part.Vocabulary!);
    }

    private void Insert(string sql, params ReadOnlySpan<object> values)
    {
        using var command = Command(sql);
        for (var i = 0; i < values.Length; i++)
            command.Parameters.AddWithValue("$" + i.ToString(CultureInfo.InvariantCulture), values[i]);
        command.ExecuteNonQuery();
    }

    /// <summary>What each part was read with, by its number; a store of an earlier version may keep none.</summary>
    private Dictionary<long, string> Vocabularies()
    {
        var vocabularies = new Dictionary<long, string>();
        if (Number("SELECT count(*) FROM sqlite_schema WHERE name = 'vocabularies'") == 0)
            return vocabularies;
        using var command = Command("SELECT part, hash FROM vocabularies");
        using var rows = command.ExecuteReader();
        while (rows.Read())
            vocabularies.Add(rows.GetInt64(0), rows.GetString(1));
        return vocabularies;
    }

    private static PartFile PartFileAt(SqliteDataReader rows, int column) =>
        new(rows.GetString(column), rows.GetString(column + 1), rows.GetInt64(column + 2), rows.GetInt64(column + 3));

    private static Manifest Open(string folder, SqliteOpenMode mode, Action<Manifest> prepare)
    {
        var settings = new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, FileName), Mode = mode, Pooling = false };
        var manifest = new Manifest(folder, new SqliteConnection(settings.ToString()));
        try
        {
            manifest._connection.Open();
            prepare(manifest);
            return manifest;
        }
        catch (SqliteException wrong) when (wrong.SqliteErrorCode is NotADatabase or Corrupt)
        {
            manifest.Dispose();
            throw new UnusableInputException(folder, $"{NotAStore}: its {FileName} is damaged or something else", NameAnother);
        }
        catch (SqliteException wrong)
        {
            manifest.Dispose();
            throw new UnusableInputException(folder, $"its {FileName} cannot be opened ({wrong.Message.ReplaceLineEndings(" ").TrimEnd('.')})", "Look at the folder's permissions and the room on the disk, and whether another program uses the file");
        }
        catch
        {
            manifest.Dispose();
            throw;
        }
    }

    private void RefuseOthers()
    {
        if (Number("PRAGMA application_id") != ManifestSchema.ApplicationId)
            throw new UnusableInputException(_folder, NotAStore, NameAnother);
        var version = Number("PRAGMA user_version");
        if (version != ManifestSchema.Version)
        {
            throw new UnusableInputException(
                _folder,
                string.Create(CultureInfo.InvariantCulture, $"this store has layout {version}, this program knows layout {ManifestSchema.Version}"),
                version > ManifestSchema.Version ? "Use a newer Credence, or ingest into a new folder" : "Ingest again into a new folder");
        }
    }
}
