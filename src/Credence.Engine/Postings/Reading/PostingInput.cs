namespace Credence.Postings.Reading;

/// <summary>One file to be read.</summary>
/// <param name="Path">Path as it can be opened and shown.</param>
/// <param name="Source">Corpus it belongs to: the entry below the ingested folder, else the folder's or file's own name.</param>
/// <param name="NamedByUser">True where the person named this very file, false where it was found in a folder.</param>
public sealed record PostingInput(string Path, string Source, bool NamedByUser)
{
    /// <summary>Path below the folder that was named, with slashes, the same wherever that folder lies; the file's own name where the file itself was named.</summary>
    public string Name { get; init; } = System.IO.Path.GetFileName(Path);
}
