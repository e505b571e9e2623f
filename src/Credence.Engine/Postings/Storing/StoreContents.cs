namespace Credence.Postings.Storing;

/// <summary>What a store holds, for queries: only what was committed.</summary>
/// <param name="Folder">Absolute path of the store.</param>
/// <param name="PostingParts">Absolute paths of the Parquet files of postings, in order; never empty.</param>
/// <param name="MentionParts">Absolute paths of the Parquet files of mentions, in order; as many.</param>
/// <param name="Postings">Distinct postings (count).</param>
public sealed record StoreContents(string Folder, IReadOnlyList<string> PostingParts, IReadOnlyList<string> MentionParts, long Postings);
