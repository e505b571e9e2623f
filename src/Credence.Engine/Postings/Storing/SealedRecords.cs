namespace Credence.Postings.Storing;

/// <summary>A finished file of records that the manifest does not name yet, and what it has to know with it.</summary>
/// <param name="File">The file.</param>
/// <param name="Sources">Sources first seen in it, with their numbers.</param>
/// <param name="Records">Its records by source and novelty.</param>
internal sealed record SealedRecords(
    RecordsFile File, IReadOnlyList<(uint Source, string Name)> Sources, IReadOnlyList<KeyValuePair<(uint Source, Novelty Novelty), long>> Records);
