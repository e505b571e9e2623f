namespace Credence.Postings.Storing;

/// <summary>Tables of a store's manifest.</summary>
internal static class ManifestSchema
{
    /// <summary><c>CRED</c> in ASCII, in the header of the database.</summary>
    internal const int ApplicationId = 0x43524544;

    /// <summary>Raised when a store of the version before cannot be used as it is.</summary>
    internal const int Version = 1;

    /// <summary>Every commit is on the disk (on macOS past the drive's cache, too) before it returns; the page cache is bounded (64 MiB), so that memory does not grow with the store.</summary>
    internal const string Settings = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA cache_size = -65536;";

    /// <summary>Adds what stores of this layout lacked at first: which words each part was read with.</summary>
    internal const string LaterTables = "CREATE TABLE IF NOT EXISTS vocabularies (part INTEGER PRIMARY KEY, hash TEXT NOT NULL) STRICT;";

    /// <summary>
    /// <c>records</c> every record ever accepted, in order, with the posting that stands for it (novelty 0 distinct, 1 exact, 2 near duplicate);
    /// <c>texts</c> every text; <c>signatures</c> and <c>bands</c> find near duplicates among the distinct postings.
    /// </summary>
    internal const string Tables = """
        BEGIN IMMEDIATE;
        PRAGMA application_id = 1129465156;
        PRAGMA user_version = 1;
        CREATE TABLE parts (part INTEGER PRIMARY KEY,
            postings_file TEXT NOT NULL, postings_sha256 TEXT NOT NULL, postings_rows INTEGER NOT NULL, postings_bytes INTEGER NOT NULL,
            mentions_file TEXT NOT NULL, mentions_sha256 TEXT NOT NULL, mentions_rows INTEGER NOT NULL, mentions_bytes INTEGER NOT NULL) STRICT;
        CREATE TABLE sources (source INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
        CREATE TABLE records (record INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE, source INTEGER NOT NULL, novelty INTEGER NOT NULL, document INTEGER NOT NULL) STRICT;
        CREATE TABLE texts (hash BLOB PRIMARY KEY, document INTEGER NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE signatures (document INTEGER PRIMARY KEY, signature BLOB NOT NULL) STRICT;
        CREATE TABLE bands (key INTEGER NOT NULL, document INTEGER NOT NULL, PRIMARY KEY (key, document)) STRICT, WITHOUT ROWID;
        CREATE VIEW counts AS SELECT name AS source, novelty, count(*) AS records FROM records JOIN sources USING (source) GROUP BY name, novelty;
        COMMIT;
        """;
}
