namespace Credence.Postings;

/// <summary>How far an ingest is.</summary>
/// <param name="Records">Records read (count).</param>
/// <param name="Distinct">Distinct new postings among them (count).</param>
/// <param name="Bytes">Bytes of input read.</param>
/// <param name="TotalBytes">Bytes of input there are; 0 where that is not known.</param>
public readonly record struct IngestProgress(long Records, long Distinct, long Bytes, long TotalBytes);
