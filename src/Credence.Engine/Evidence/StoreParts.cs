namespace Credence.Evidence;

/// <summary>The committed files of a store, to be queried; the columns are those of <see cref="Postings.Storing.StoreSchema"/>.</summary>
/// <param name="Where">The store, as named in messages.</param>
/// <param name="Postings">Paths of the Parquet files with postings.</param>
/// <param name="Mentions">Paths of the Parquet files with their mentions.</param>
public sealed record StoreParts(string Where, IReadOnlyList<string> Postings, IReadOnlyList<string> Mentions);
