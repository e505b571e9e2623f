namespace Credence.App.Ingest;

/// <summary>What the store holds afterwards.</summary>
internal sealed record IngestStoreShape(string Path, long Postings, int Parts);
