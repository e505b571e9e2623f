namespace Credence.Postings.Storing;

/// <summary>A Parquet file as the manifest knows it.</summary>
/// <param name="Name">Name inside the store's folder.</param>
/// <param name="Sha256">Its SHA-256 in hexadecimal digits.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="Bytes">Its size (bytes).</param>
public sealed record PartFile(string Name, string Sha256, long Rows, long Bytes);
