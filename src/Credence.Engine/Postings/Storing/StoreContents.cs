namespace Credence.Postings.Storing;

/// <summary>What a store holds, for queries: only what was committed.</summary>
/// <param name="Folder">Absolute path of the store.</param>
/// <param name="PostingParts">Absolute paths of the Parquet files of postings, in order; never empty.</param>
/// <param name="MentionParts">Absolute paths of the Parquet files of mentions, in order; as many.</param>
/// <param name="Postings">Distinct postings (count).</param>
/// <param name="Vocabularies">For each part the hash of the words it was read with, see <see cref="Finding.Vocabulary"/>; null where that is not known.</param>
public sealed record StoreContents(string Folder, IReadOnlyList<string> PostingParts, IReadOnlyList<string> MentionParts, long Postings, IReadOnlyList<string?> Vocabularies)
{
    /// <summary>Parts that other words than these were read with, or words nobody knows (count): their findings may differ from what would be found now.</summary>
    /// <param name="vocabulary">Hash of the words of now.</param>
    public int PartsReadOtherwise(string vocabulary) => Vocabularies.Count(read => read != vocabulary);
}
