using System.Globalization;
using Credence.Sources;
using Microsoft.Data.Sqlite;
using ParquetSharp;

namespace Credence.Postings.Storing;

/// <summary>
/// A folder of checksummed Parquet parts and the manifest that says which of them count. Opened for writing it belongs to one process;
/// each batch becomes one part and is committed together with everything seen since the batch before, or not at all.
/// </summary>
public sealed class PostingStore : IDisposable
{
    /// <summary>Distinct postings of a part. A part is always the next so many in the order of arrival, so that an interrupted run, repeated, writes the same bytes.</summary>
    public const int PostingsPerPart = 2048;

    private readonly string _folder;
    private readonly bool _discardsEmpty;
    private readonly StoreLock _lock;
    private readonly Manifest _manifest;
    private readonly SeenRecords _seen;
    private readonly PartWriter _writer;

    private PostingStore(string folder, bool discardsEmpty, StoreLock held)
    {
        _folder = folder;
        _discardsEmpty = discardsEmpty;
        _lock = held;
        _manifest = Manifest.OpenForWriting(folder);
        Parts = [];
        try
        {
            Parts = _manifest.Parts();
            var records = _manifest.Records();
            var files = StoreFiles.Of(Parts, records);
            StoreFiles.RefuseDamaged(folder, files);
            StoreFiles.RemoveLeftovers(folder, files);
            _seen = Try(() => new SeenRecords(folder, records, new SourceCounts(_manifest.Sources())));
            _writer = new PartWriter(folder);
        }
        catch
        {
            _writer?.Dispose();
            _seen?.Dispose();
            _manifest.Dispose();
            throw;
        }
    }

    /// <summary>Committed parts, in order.</summary>
    public IReadOnlyList<Part> Parts { get; private set; }

    /// <summary>Distinct postings that are committed (count).</summary>
    public long Postings => Parts.Sum(part => part.Postings.Rows);

    /// <summary>Opens a store for writing; makes it where the folder is missing or empty, and removes what an interrupted run left behind.</summary>
    /// <param name="folder">The store's folder.</param>
    /// <param name="keepsEmpty">Whether a folder made for it stays where no posting was stored.</param>
    /// <exception cref="UnusableInputException">The folder is something else, of a newer version, damaged, or written to by another process.</exception>
    public static PostingStore Open(string folder, bool keepsEmpty = true)
    {
        var isNew = !Directory.Exists(folder);
        var path = StoreFiles.Prepare(folder);
        var held = StoreLock.Take(path);
        try
        {
            return new PostingStore(path, isNew && !keepsEmpty, held);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <summary>What a store holds, for queries.</summary>
    /// <exception cref="UnusableInputException">No such store, an empty one, something else, of a newer version, or damaged.</exception>
    public static StoreContents OpenForQuery(string folder)
    {
        var path = Path.GetFullPath(folder);
        using var manifest = Manifest.OpenForReading(path);
        var parts = manifest.Parts();
        if (parts.Count == 0)
            throw new UnusableInputException(folder, "this store holds no postings yet", "Fill it with 'credence ingest PATH --store DIR'");
        StoreFiles.RefuseDamaged(path, StoreFiles.Of(parts, []));
        return new StoreContents(
            path,
            [.. parts.Select(part => Path.Combine(path, part.Postings.Name))],
            [.. parts.Select(part => Path.Combine(path, part.Mentions.Name))],
            parts.Sum(part => part.Postings.Rows),
            [.. parts.Select(part => part.Vocabulary)]);
    }

    /// <summary>Reads every committed file again and compares its checksum.</summary>
    /// <returns>Absolute paths of the files that differ from what was committed; empty for a sound store.</returns>
    /// <exception cref="UnusableInputException">No such store, something else, of a newer version, or a file is missing.</exception>
    public static IReadOnlyList<string> Verify(string folder)
    {
        var path = Path.GetFullPath(folder);
        using var manifest = Manifest.OpenForReading(path);
        return StoreFiles.Damaged(path, StoreFiles.Of(manifest.Parts(), manifest.Records()));
    }

    /// <summary>Closes the store.</summary>
    public void Dispose()
    {
        _writer.Dispose();
        _seen.Dispose();
        _manifest.Dispose();
        if (_discardsEmpty && Parts.Count == 0)
            StoreFiles.Discard(_folder);
        _lock.Dispose();
    }

    /// <summary>Says whether a record is new, and remembers it with the next commit. A distinct one must be in the batch of that commit.</summary>
    public Recognition Recognize(RecordIdentity record)
    {
        // without Try, which would make an object for every record
        try
        {
            return _seen.Recognize(record);
        }
        catch (Exception wrong) when (IsOfDisk(wrong))
        {
            throw NotWritten(wrong);
        }
    }

    /// <summary>Stores a batch as one part (none for an empty batch) and commits it with everything recognized since the last commit.</summary>
    /// <param name="batch">The distinct postings since the last commit, in the order of their numbers.</param>
    /// <param name="vocabulary">Hash of the words they were read with, see <see cref="Finding.Vocabulary"/>.</param>
    /// <exception cref="UnusableInputException">The disk is full or fails; what was committed before is kept.</exception>
    public void Commit(IReadOnlyList<StoredPosting> batch, string vocabulary)
    {
        if (Seal() is { } records)
            Commit(records, batch, vocabulary);
    }

    /// <summary>Ends the open batch: what is recognized from now on belongs to the next one. Null where nothing was recognized.</summary>
    /// <returns>What must be given to a commit, before that of any later batch.</returns>
    internal SealedRecords? Seal() => Try(_seen.Seal);

    /// <summary>Commits a sealed batch. May run while the next one is recognized.</summary>
    internal void Commit(SealedRecords records, IReadOnlyList<StoredPosting> batch, string vocabulary) => Try(() =>
    {
        var part = batch.Count > 0 ? _writer.Write(Parts.Count + 1, batch, vocabulary) : null;
        if (part is null)
            Durable.FlushFolder(_folder);
        _manifest.Commit(part, records);
        Parts = part is null ? Parts : [.. Parts, part];
        return true;
    });

    /// <summary>Turns trouble with the disk into a message: nothing of the open batch is kept, everything before is.</summary>
    private T Try<T>(Func<T> write)
    {
        try
        {
            return write();
        }
        catch (Exception wrong) when (IsOfDisk(wrong))
        {
            throw NotWritten(wrong);
        }
    }

    private static bool IsOfDisk(Exception wrong) => wrong is IOException or SqliteException or ParquetException or UnauthorizedAccessException;

    private UnusableInputException NotWritten(Exception wrong)
    {
        var kept = string.Create(CultureInfo.InvariantCulture, $"{Postings} postings in {Parts.Count} parts are stored");
        return new UnusableInputException(_folder, $"the store cannot be written ({wrong.Message.ReplaceLineEndings(" ").TrimEnd('.')}); {kept}", "Make room on the disk and run the same command again");
    }
}
