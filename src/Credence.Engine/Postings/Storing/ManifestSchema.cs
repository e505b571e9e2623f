namespace Credence.Postings.Storing;

/// <summary>Tables of a store's manifest.</summary>
internal static class ManifestSchema
{
    /// <summary><c>CRED</c> in ASCII, in the header of the database.</summary>
    internal const int ApplicationId = 0x43524544;

    /// <summary>Raised when a store of the version before cannot be used as it is.</summary>
    internal const int Version = 2;

    /// <summary>Every commit is on the disk (on macOS past the drive's cache, too) before it returns; the page cache is bounded (4 MiB).</summary>
    internal const string Settings = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA cache_size = -4096;";

    /// <summary>Adds what stores of this layout lacked at first: which words each part was read with.</summary>
    internal const string LaterTables = "CREATE TABLE IF NOT EXISTS vocabularies (part INTEGER PRIMARY KEY, hash TEXT NOT NULL) STRICT;";

    /// <summary>
    /// <c>parts</c> and <c>records</c> the files that count; <c>tallies</c> how many records of a source were accepted, by novelty (0 distinct,
    /// 1 exact, 2 near duplicate), which <c>counts</c> shows by name.
    /// </summary>
    internal const string Tables = """
        BEGIN IMMEDIATE;
        PRAGMA application_id = 1129465156;
        PRAGMA user_version = 2;
        CREATE TABLE parts (part INTEGER PRIMARY KEY,
            postings_file TEXT NOT NULL, postings_sha256 TEXT NOT NULL, postings_rows INTEGER NOT NULL, postings_bytes INTEGER NOT NULL,
            mentions_file TEXT NOT NULL, mentions_sha256 TEXT NOT NULL, mentions_rows INTEGER NOT NULL, mentions_bytes INTEGER NOT NULL) STRICT;
        CREATE TABLE sources (source INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
        CREATE TABLE records (file INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL, records INTEGER NOT NULL, bytes INTEGER NOT NULL, documents INTEGER NOT NULL) STRICT;
        CREATE TABLE tallies (source INTEGER NOT NULL, novelty INTEGER NOT NULL, records INTEGER NOT NULL, PRIMARY KEY (source, novelty)) STRICT, WITHOUT ROWID;
        CREATE VIEW counts AS SELECT name AS source, novelty, records FROM tallies JOIN sources USING (source);
        COMMIT;
        """;
}
