namespace Credence.Postings;

/// <summary>What an ingest did.</summary>
/// <param name="Total">Counts over all sources.</param>
/// <param name="Sources">Counts by source, in ordinal order of names.</param>
/// <param name="Problems">Input that could not be used, in the order it was met.</param>
/// <param name="Bytes">Size of the input that was read (bytes, as stored on the disk).</param>
/// <param name="Elapsed">Time it took.</param>
/// <param name="StorePostings">Distinct postings the store holds now (count).</param>
/// <param name="StoreParts">Parts the store holds now (count).</param>
/// <param name="PartsReadOtherwise">Those of them whose postings were read with other words than now, or with words nobody knows (count), see <see cref="Finding.Vocabulary"/>.</param>
/// <param name="TooShort">Texts that were left out as too short; they are among the counts of what was rejected.</param>
/// <param name="Interrupted">True where it was stopped early: the counts end at the last part that was stored, the rest is left for the next run.</param>
public sealed record IngestReport(
    IngestCounts Total,
    IReadOnlyList<KeyValuePair<string, IngestCounts>> Sources,
    IReadOnlyList<IngestProblem> Problems,
    long Bytes,
    TimeSpan Elapsed,
    long StorePostings,
    int StoreParts,
    int PartsReadOtherwise,
    ShortTexts TooShort,
    bool Interrupted);
