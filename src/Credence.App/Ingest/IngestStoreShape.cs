namespace Credence.App.Ingest;

/// <summary>What the store holds afterwards; <c>partsReadOtherwise</c> of its parts were read with other words than now.</summary>
internal sealed record IngestStoreShape(string Path, long Postings, int Parts, int PartsReadOtherwise);
