namespace Credence.Portfolio.Repositories;

/// <summary>A file of a commit.</summary>
/// <param name="Path">Path with slashes between.</param>
/// <param name="Blob">Id of its content (hexadecimal).</param>
/// <param name="Bytes">Size.</param>
/// <param name="Kind">Sort of file.</param>
internal sealed record RepositoryFile(string Path, string Blob, long Bytes, FileKind Kind)
{
    /// <summary>Its name without folders.</summary>
    internal string Name => Path[(Path.LastIndexOf('/') + 1)..];
}
